/**
 * Documents of a lawsuit as record citations abbreviate them, docket labels and
 * appendices. Table T5 of The Indigo Book 2.0 (BT1 of The Bluebook); the excerpts of
 * record of the Ninth Circuit as in its rule 30-1.
 */
const ROWS =
  'Admis.=Admission;Aff.=Affidavit;Am.=Amended;Answer=Answer;App.=Appendix;Appl.=Application;Arg.=Argument;Attach.=Attachment;' +
  "Att'y=Attorney;Br.=Brief;Cert.=Certiorari;Civ.=Civil;Compl.=Complaint;Countercl.=Counterclaim;Ct.=Court;Cross-cl.=Cross-claim;Decl.=Declaration;" +
  "Def.=Defendant;Def.'s=Defendant's;Defs.=Defendants;Defs.'=Defendants';Dem.=Demurrer;Den.=Deny,Denying;Dep.=Deposition;Disc.=Discovery;" +
  "Evid.=Evidence;Ex.=Exhibit;Exs.=Exhibits;Hr'g=Hearing;Inj.=Injunction;Instr.=Instruction;Interrog.=Interrogatory;J.=Judgment;Lim.=Limine;" +
  "Mem.=Memorandum;Min.=Minute;Mot.=Motion;Obj.=Objection;Op.=Opinion;Opp'n=Opposition;Pet.=Petition;Pet'r=Petitioner;Pet'r's=Petitioner's;" +
  "Pet'rs=Petitioners;Pet'rs'=Petitioners';Pl.=Plaintiff;Pl.'s=Plaintiff's;Pls.=Plaintiffs;Pls.'=Plaintiffs';P. & A.=Points and Authorities;" +
  "Prelim.=Preliminary;Produc.=Produce,Production;Recons.=Reconsideration;R.=Record;Reh'g=Rehearing;R. & R.=Report and Recommendation;" +
  "Req.=Request;Resp't=Respondent;Resp.=Response;Stip.=Stipulation;Summ.=Summary;Supp.=Supplement,Supplemental;TRO=Temporary Restraining Order;" +
  "Test.=Testimony;Tr.=Transcript;V.S.=Verified Statement;Disp.=Disposition;Stmt.=Statement;Sep. Stmt.=Separate Statement;Undisp.=Undisputed";

let byWord: ReadonlyMap<string, string> | undefined;
let byAbbreviation: ReadonlyMap<string, readonly string[]> | undefined;

function theWords(): ReadonlyMap<string, string> {
  if (byWord !== undefined) return byWord;
  const map = new Map<string, string>();
  for (const row of ROWS.split(';')) {
    const [abbreviation = '', words = ''] = row.split('=');
    for (const word of words.split(',')) map.set(word, abbreviation);
  }
  return (byWord = map);
}

/** The abbreviation of a word of a document's title; undefined for words in no table. */
export const documentAbbreviationOf = (word: string): string | undefined => theWords().get(word.replaceAll('\u2019', "'"));

/** Words a document abbreviation stands for; empty for other tokens. */
export function documentWordsFor(abbreviation: string): readonly string[] {
  if (byAbbreviation === undefined) {
    const map = new Map<string, string[]>();
    for (const [word, short] of theWords()) map.set(short, [...(map.get(short) ?? []), word]);
    byAbbreviation = map;
  }
  return byAbbreviation.get(abbreviation.replaceAll('\u2019', "'")) ?? [];
}

/** Words that can end the name of a document cited from the record. */
export const documentHeads: ReadonlySet<string> = new Set([
  'Compl.', 'Complaint', 'Answer', 'Decl.', 'Declaration', 'Aff.', 'Affidavit', 'Dep.', 'Deposition', 'Tr.', 'Transcript', 'Br.', 'Brief', 'Mot.',
  'Motion', 'Mem.', 'Memorandum', "Opp'n", 'Opposition', 'Reply', 'Order', 'Op.', 'Ex.', 'Exs.', 'Exhibit', 'Stip.', 'J.', 'Judgment', 'Pet.',
  'R. & R.', 'R&R', "Hr'g Tr.", 'Trial Tr.', 'Test.', 'Resp.', 'Interrog.', 'Req.', 'Verdict', 'Index', 'Stmt.', 'Statement', 'App.', 'Appendix',
]);

/** Appendices and excerpts of an appeal: `J.A. 12`, `2-ER-300`, `ER 12`. */
export const appendixLabels: ReadonlySet<string> = new Set([
  'ER', 'SER', 'FER', 'E.R.', 'S.E.R.', 'F.E.R.', 'J.A.', 'JA', 'App.', 'A.', 'R.', 'ROA', 'AOB', 'ARB', 'RB', 'CT', 'RT', 'C.T.', 'R.T.', 'AR', 'A.R.',
  'Pet. App.', 'Pet.App.', 'S.A.', 'SA', 'R.A.', 'RA', 'AA', 'A.A.', 'Supp. App.', 'Add.', 'CR', 'RR', 'Aplt. App.', 'Aplt.App.', 'CP', 'RP', 'VRP',
]);

/** Labels of the excerpts of record, whose form is `[volume]-ER-[page]`. */
export const excerptLabels: ReadonlySet<string> = new Set(['ER', 'SER', 'FER']);

const HEAD = '(?:Compl|Countercl|Answer|Ans|Decl|Aff|Dep|Mot|Mem|Opp[\'’]n|Opp|Reply|Resp|Pet|Rep|Rpt|Stip|Order|Stmt|Notice)';
const HEAD_LAST = new RegExp(`(?:^|[\\s(])${HEAD}\\.?$`);
const HEAD_BEFORE = new RegExp(`(?:^|[\\s(])${HEAD}\\.?,? $`);

/** Whether a document's name ends with the word of a paper that is cited by its own pages. */
export const endsInPaper = (text: string): boolean => HEAD_LAST.test(text);

/** Whether the name of a paper stands right before the end of a text: "Smith Decl., ". */
export const paperPrecedes = (text: string): boolean => HEAD_BEFORE.test(text);

/** Whether a printed name is the label of a docket: "ECF No.", "Dkt.". */
export const isDocketLabel = (text: string): boolean => /^(?:(?:App|Bankr|Adv|Dist\. Ct|D\. Ct|R)\. )?(?:Dkt\.?|Docket|ECF|Doc\.|D\.E\.|DE|D\.I\.)(?: Entry)?(?: Nos?\.)?$/.test(text);

/** A document's name with its words abbreviated and their stops added; the same text where nothing is to be done. */
export function abbreviatedDocument(text: string): string {
  const words = text.split(/(\s+)/);
  return words
    .map((word, at) => {
      const plain = word.replace(/,$/, '');
      const comma = word.slice(plain.length);
      if (/^[A-Z]/.test(plain) && documentAbbreviationOf(plain) !== undefined) return `${documentAbbreviationOf(plain) ?? plain}${comma}`;
      return at === words.length - 1 && /^[A-Z][a-z]+$/.test(plain) && documentWordsFor(`${plain}.`).length > 0 ? `${plain}.${comma}` : word;
    })
    .join('');
}
