import { agencyDocketWords, readAgencyDocketNumber } from './agencyDocket.js';
import { readBookPage, readDictionary, readFederalist } from './book.js';
import { readCase, readUnknownCase } from './caseCitation.js';
import { isFreeNumber } from './caseCore.js';
import { isDigit, isWordCode } from './characters.js';
import { readBareCode, readCodeSection } from './codeSection.js';
import { readConstitution } from './constitution.js';
import { readDocketNumber } from './docket.js';
import { readDocketCase, readSlipShort } from './docketCase.js';
import type { Draft, Place } from './draft.js';
import { readExecutive } from './executive.js';
import { readHearing } from './hearing.js';
import { readId } from './id.js';
import { readModelInstruction, readNumberedInstruction } from './instruction.js';
import { readJournal } from './journal.js';
import { readLegislative, readPublicLaw } from './legislative.js';
import type { Part } from './citation.js';
import { isVersus } from './nameWords.js';
import { readNamedReference, readPatent, readShortPatent } from './patent.js';
import { readNewspaper } from './newspaper.js';
import { readParagraphShort } from './paragraphShort.js';
import type { Reading } from './reading.js';
import { closedUp, readDocketEntry, readFiledBrief, readNumberedRecord, readPaper, readVolumedRecord } from './record.js';
import { readCourtRule, readFederalRule, readShortRule } from './rule.js';
import { readSessionLaw } from './sessionLaw.js';
import { readStateRegulation } from './stateRegulation.js';
import { readStateRule } from './stateRule.js';
import { readNumberedCode } from './statute.js';
import { readSupra } from './supra.js';
import { readTaxCourt } from './taxCourt.js';
import { readTreaty } from './treaty.js';

/** `start`..`end` is the word that calls the reader. */
type WordReader = (reading: Reading, start: number, end: number, place: Place) => Draft | undefined;

const courtRule: WordReader = (reading, start, _end, place) => readCourtRule(reading, start, place) ?? readStateRule(reading, start);
const paper: WordReader = (reading, start, _end, place) => readPaper(reading, start, place);

const READERS: readonly (readonly [words: string, reader: WordReader])[] = [
  ['Id id Ibid ibid IBID Idem idem', readId],
  ['supra Supra infra Infra ante post Ante Post', readSupra],
  ['Fed Federal FRCP FRE FRAP FRCrP FRBP F', (reading, start) => readFederalRule(reading, start)],
  ['Rule', (reading, start, end, place) => readShortRule(reading, start, end) ?? readCourtRule(reading, start, place)],
  ['Rules', (reading, start, end, place) => readCourtRule(reading, start, place) ?? readShortRule(reading, start, end)],
  ['R', (reading, start, _end, place) => readCourtRule(reading, start, place) ?? readNumberedRecord(reading, start) ?? readBareCode(reading, start)],
  ['L LR Local Loc Civil Civ Crim Evid Juv LCvR', courtRule],
  ['Const CONST Constitution', (reading, start, _end, place) => readConstitution(reading, start, place)],
  ['Pub Public P', (reading, start, _end, place) => readPublicLaw(reading, start, place)],
  ['H S Sen House Senate Assemb AB SB HB', (reading, start) => readLegislative(reading, start) ?? readStateRule(reading, start)],
  ['Hearing Hearings', (reading, start, _end, place) => readHearing(reading, start, place)],
  ['Convention Treaty Protocol Covenant Agreement', (reading, start, _end, place) => readTreaty(reading, start, place)],
  ['Laws Acts', (reading, start, _end, place) => readSessionLaw(reading, start, place)],
  ['Admin Adm Administrative Comp', (reading, start, _end, place) => readStateRegulation(reading, start, place)],
  ['Traf Sup Prof Jud Gov Pa NRCP NRAP M', (reading, start) => readStateRule(reading, start)],
  ['A', (reading, start) => readLegislative(reading, start) ?? readNumberedRecord(reading, start) ?? readBareCode(reading, start)],
  ['Patent Patents Pat Application Appl Publication', (reading, start, end, place) => readPatent(reading, start, place) ?? readShortPatent(reading, start, end, place)],
  ['patent', (reading, start, end, place) => readShortPatent(reading, start, end, place)],
  ['col cols Col', (reading, start, _end, place) => readNamedReference(reading, start, place)],
  ['Exec Executive Proclamation E', (reading, start, _end, place) => readExecutive(reading, start, place)],
  ['CACI CALCRIM CALJIC BAJI', (reading, start) => readNumberedInstruction(reading, start)],
  ['Instr Instruction Instructions', (reading, start, _end, place) => readModelInstruction(reading, start, place)],
  ['T', (reading, start, _end, place) => readTaxCourt(reading, start, place) ?? readBareCode(reading, start) ?? readDocketEntry(reading, start)],
  ['AOB ARB ER SER FER PER AA JA RA SA CR CT RT AR ROA J App Appx Joint Supp Add Addend Pet SJA SAppx', (reading, start, _end, place) => readNumberedRecord(reading, start) ?? readPaper(reading, start, place) ?? readStateRule(reading, start)],
  ['Dkt Docket ECF Doc D DE Bankr', (reading, start) => readDocketEntry(reading, start)],
  ['Compl Countercl Answer Ans Decl Aff Affid Dep Depo Tr Br Mot Opp Reply Resp Mem Rep Ex Exs Op Order Stip SOF SUF SUMF FAC SAC TAC AC CAC PAC SCAC CCAC DSOF PSOF RSOF JSOF PSAF DSUF JSUF PSUF SMF DSMF PSMF UMF Rpt Test Report Statement Stmt PSR Complaint Counterclaim Declaration Affidavit Deposition Transcript Motion Opposition Memorandum Exhibit Exhibits', paper],
  ['Brief', (reading, start) => readFiledBrief(reading, start)],
  ['Section section Sections sections art arts', (reading, start, _end, place) => readCodeSection(reading, start, place, true)],
  ['CPLR CPL EPTL SCPA BCL RPAPL RPL DRL GBL GOL VTL RCW ORS NRS KRS HRS MCL RSA SDCL WAC OAR NAC UCC MCR C N La O K', (reading, start) => readBareCode(reading, start)],
  ['slip Slip', (reading, start, _end, place) => readSlipShort(reading, start, place)],
];

const BY_WORD: ReadonlyMap<string, WordReader> = new Map(READERS.flatMap(([words, reader]) => words.split(' ').map((word) => [word, reader] as const)));
/** By first letter, the lengths that words of the table have, as bits. */
export const wordLengths = new Uint16Array(128);
for (const word of [...BY_WORD.keys(), ...agencyDocketWords, 'No', 'Nos', 'v', 'vs', 'versus', 'V', 'VS', 'Vs']) {
  const letter = word.charCodeAt(0);
  wordLengths[letter] = (wordLengths[letter] ?? 0) | (1 << word.length);
}
const DOCKET_WORDS = /(?:Case|Civil Action|Civ\. Action|Civ\. A\.|Civil|Civ\.|Crim\.|Criminal|Docket|App\.|Index|Cause|Misc\.|Adv\. Proc\.|Adv\.|Bankr\.|MDL|C\.A\.|Cr\.)\s$/;

interface Scanned {
  readonly drafts: readonly Draft[];
  /** Offsets of each "v." that joins two parties. */
  readonly versus: readonly number[];
}

const isClosedUp = (text: string, start: number, end: number): boolean => end - start <= 4 && isDigit(text.charCodeAt(end)) && isGlued(text.slice(start, end));
const isGlued = (word: string): boolean => closedUp.has(word) || agencyDocketWords.has(word);

/** Reads a block once from left to right: figures, section signs and a closed set of words call the readers of the forms. */
export function scan(reading: Reading): Scanned {
  const { text, opening, events } = reading;
  const drafts: Draft[] = [];
  const versus: number[] = [];
  const open: number[] = [];
  let docket: Part | undefined;
  let floor = 0;
  let at = 0;

  const place = (): Place => {
    const lowest = Math.max(floor, (open[open.length - 1] ?? -1) + 1);
    return docket === undefined ? { floor: lowest } : { floor: lowest, docket };
  };
  const keep = (draft: Draft | undefined, otherwise: number): void => {
    at = otherwise;
    if (draft === undefined) return;
    drafts.push(draft);
    docket = undefined;
    floor = draft.resume;
    at = Math.max(draft.resume, otherwise);
  };
  /** "No." numbers a paper of The Federalist or a case's docket; the docket number waits for the citation it may belong to. */
  const numbered = (start: number, end: number): void => {
    const federalist = readFederalist(reading, start, place());
    if (federalist !== undefined) {
      keep(federalist, end);
      return;
    }
    pend(docketAt(text, start, place().floor));
  };
  const pend = (found: Part | undefined): void => {
    if (found === undefined) return;
    docket = found;
    keep(readDocketCase(reading, found, { floor: place().floor, docket: found }), found.span.end);
  };

  for (let next = 0; next < events.length; next += 2) {
    const start = events[next] ?? 0;
    if (start < at) continue;
    const end = events[next + 1] ?? start;
    const code = text.charCodeAt(start);
    if (code === 40) {
      const book = readDictionary(reading, start, place());
      if (book === undefined) open.push(start);
      else keep(book, end);
    } else if (code === 41) {
      const opened = opening.get(start);
      if (opened !== undefined) while (open.length > 0 && (open[open.length - 1] ?? 0) >= opened) open.pop();
    } else if (code === 167) keep(readCodeSection(reading, start, place()), end);
    else if (isDigit(code) || code === 95) {
      if (end - start <= 6 && isFreeNumber(text, start)) keep(readFigures(reading, start, end, place()), end);
    } else if (!isWordCode(text.charCodeAt(start - 1)) && (!isWordCode(text.charCodeAt(end)) || isClosedUp(text, start, end))) {
      const word = text.slice(start, end);
      if (word === 'No' || word === 'Nos') numbered(start, end);
      else if (agencyDocketWords.has(word)) pend(readAgencyDocketNumber(text, start));
      else {
        if ((code === 118 || code === 86) && isVersus(word)) versus.push(start);
        const reader = BY_WORD.get(word);
        if (reader !== undefined) keep(reader(reading, start, end, place()), end);
      }
    }
  }
  return { drafts, versus };
}

/** The forms that begin with a number, or (books) end with one. */
const readFigures: WordReader = (reading, start, end, place) =>
  readNumberedCode(reading, start, end) ??
  readCase(reading, start, end, place) ??
  readJournal(reading, start, end, place) ??
  readUnknownCase(reading, start, end, place) ??
  readVolumedRecord(reading, start, end) ??
  readParagraphShort(reading, start, place) ??
  readNewspaper(reading, start, end, place) ??
  readBookPage(reading, start, end, place);

function docketAt(text: string, start: number, floor: number): Part | undefined {
  const found = readDocketNumber(text, start);
  if (found === undefined) return undefined;
  const words = DOCKET_WORDS.exec(text.slice(Math.max(floor, start - 16), start));
  if (words === null) return found;
  const from = start - words[0].length;
  return { text: text.slice(from, found.span.end), span: { start: from, end: found.span.end } };
}
