import type { ResolvedCitation } from '../../authority/authority.js';
import { ofBlock } from '../../authority/places.js';
import { titleAbbreviation } from '../../bluebook/titles.js';
import type { Brief } from '../../brief/brief.js';
import { layoutOf } from '../../claim/layout.js';
import { propositionOf } from '../../claim/propositions.js';
import { readStretch } from '../../claim/reading.js';
import { reportsIn } from '../../claim/reporting.js';
import { type Listener, type PhraseKind, type SpeakerPhrase, speakerPhrases } from '../../claim/speakerPhrases.js';
import { type Mark, type Token, tokenize } from '../../claim/tokens.js';
import { reportingVerbs } from '../../claim/verbs.data.js';
import type { ProseBlock } from '../../prose/proseBlock.js';
import { rememberFor } from '../../text/remember.js';
import type { Span } from '../../text/span.js';

/** A separate writing that the sentence before a citation speaks of. */
export interface SeparateWriting {
  readonly kind: 'dissent' | 'concurrence' | 'plurality';
  readonly block: number;
  readonly span: Span;
  /** "Jackson, J.", when the sentence names the judge. */
  readonly judge?: string;
  /** What the judge did, as a parenthetical says it. */
  readonly doing: string;
}

const OTHERS: readonly PhraseKind[] = ['courtBelow', 'otherCourt', 'otherAuthority', 'party', 'advocate'];
const JUDGE = /^(?:(?:The|then|now|both|former) )*((?:Chief |Circuit |District |Associate )?(?:Justice|Judge)) (?:[A-Z][\w.]* )*([A-Z][\p{L}’'-]+?)(?:[’']s)?$/u;

/** "The dissent below", "a dissent from denial", "the dissent in that case": not a writing of the case cited. */
const ELSEWHERE = /^ ?(?:below|in|from|there|at the|of(?! (?:the|this|that) Court| (?:the )?[Jj]ustices| \w+ [Jj]ustices))\b/;
const DETERMINERS = /^(?:the|that|this|a|an|his|her|its|their|one|in|both|two|three)$/;

/** Who can write for or within a court, besides those whose names say it. */
const BENCH = /^(?:judges?|justices?|jurists?|colleagues?|brethren|members?|panel|court|bench|he|she|they|who|his|her|their|its|another|others?|one|two|three|four)$/;
const WRITES = /^(?:filed|files|wrote|writes|issued|issues|penned|lodged|registered|recorded|entered|signed|submitted|voiced|published|read|drafted|authored)$/;
/** Titles of members of boards, commissions and tribunals that are no courts. */
const OTHER_BODY = /^(?:commissioner|director|chair|chairman|chairwoman|chairperson|trustee|arbitrator|senator|representative|congressman|congresswoman|supervisor|councilman|councilwoman|councilmember|regent|governor)$/;

/** "Two directors filed a dissent", "the commissioner's dissent", "Commissioner Lee's dissent", "a dissent by the trustees": written by no judge. */
function isElsewhere(tokens: readonly Token[], { from, to }: SpeakerPhrase): boolean {
  const [before, second] = [tokens[from - 1], tokens[from - 2]];
  const sits = ({ word, capital, mark }: Token, title: Token | undefined): boolean => mark !== undefined || BENCH.test(word) || (capital && !OTHER_BODY.test(title?.word ?? '') && !OTHER_BODY.test(word));
  if (before?.possessive === true) return !sits(before, second);
  const writer = WRITES.test(second?.word ?? '') ? tokens[from - 3] : undefined;
  if (writer !== undefined) return !sits(writer, tokens[from - 4]);
  if (tokens[to]?.word !== 'by') return false;
  const behind = tokens.slice(to + 1, to + 4);
  return behind.length > 0 && !behind.some(({ word, capital, mark }) => mark !== undefined || capital || /^(?:judge|justice|jurist|colleague|panel|court)s?$/.test(word));
}

const RECEIVES = /^(?:to|from|of|with|for|against|upon|on)$/;

/** "The dissent would have left it to the agency": a party that the writing's own words speak of, behind a preposition of the same clause. */
function isSpokenOf(tokens: readonly Token[], writing: SpeakerPhrase, { kind, from }: SpeakerPhrase): boolean {
  if (kind !== 'party' || from < writing.to || tokens.slice(writing.to, from + 1).some(({ before }) => /[,;:—]/.test(before))) return false;
  const at = DETERMINERS.test(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  return RECEIVES.test(tokens[at]?.word ?? '') && !/^(?:according|view|views|words|opinion|position|argument|eyes)$/.test(tokens[at - 1]?.word ?? '');
}

/** "Political dissent", "over a dissent": not somebody speaking. */
function speaks(tokens: readonly Token[], { from }: SpeakerPhrase): boolean {
  const [before, first] = [tokens[from - 1], tokens[from - 2]];
  if (before === undefined) return tokens[from]?.word !== 'dissent';
  if (before.possessive || before.mark !== undefined) return true;
  return DETERMINERS.test(before.word) && !/^(?:over|despite|without|against|to)$/.test(first?.word ?? '');
}

/** "Justice Larch said as much in dissent", "Judge Larch wrote in concurrence": the writing, where the judge says what is told. */
function saidInWriting(tokens: readonly Token[], { to }: SpeakerPhrase, second: SpeakerPhrase | undefined): SpeakerPhrase | undefined {
  if (second?.kind !== 'dissent' && second?.kind !== 'concurrence') return undefined;
  const between = tokens.slice(to, second.from);
  return between.at(-1)?.word === 'in' && between.length <= 4 && reportingVerbs.has(between[0]?.word ?? '') ? second : undefined;
}

/** "Two judges dissented and would have dismissed": those who wrote apart, at the head of the sentence, none by name. */
function outvoted(tokens: readonly Token[]): SeparateWriting['kind'] | undefined {
  const [count, who, did] = tokens;
  if (!/^(?:two|three|four|several)$/.test(count?.word ?? '') || !/^(?:judges|justices|members)$/.test(who?.word ?? '')) return undefined;
  return did?.word === 'dissented' ? 'dissent' : did?.word === 'concurred' ? 'concurrence' : undefined;
}

const NAMED = /dissent|concurr|plurality/i;
const names = rememberFor(({ text }: ProseBlock): boolean => NAMED.test(text));

/** Whether words for a separate writing stand where the proposition may: in the block, in the one above, or where a note is called. */
function mayTellOf({ blockIndex, placed: { block } }: ResolvedCitation, { blocks }: Brief): boolean {
  const above = blocks[blockIndex - 1]?.block;
  return block.context.footnote !== undefined || names(block) || (above !== undefined && names(above));
}

/** The writing whose words the citation is made to support: the first that its sentence names, where no other court or case is named. */
export function separateWriting(resolved: ResolvedCitation, brief: Brief): SeparateWriting | undefined {
  if (!mayTellOf(resolved, brief)) return undefined;
  const proposition = propositionOf(brief, resolved);
  if (proposition?.sole !== true || proposition.set) return undefined;
  const { block, span } = proposition.main;
  const placed = brief.blocks[block];
  const found = brief.found[block];
  if (placed === undefined || found === undefined || placed.block.context.kind === 'heading') return undefined;
  if (!NAMED.test(placed.block.text.slice(span.start, span.end))) return undefined;
  const layout = layoutOf(placed, found);
  const mentioned = (mark: Mark) => ofBlock(brief.mentions, block).find((each) => each.mention === found.mentions[mark.index]);
  const isOwn = (mark: Mark): boolean =>
    mark.kind === 'mention' ? mentioned(mark)?.authority.key === resolved.authority?.key : block === resolved.blockIndex && mark.index === resolved.indexInBlock;
  const listener: Listener = { judges: new Set(), judgesBelow: new Set(), courtWord: undefined, enBanc: false, isOwn };
  const marks = layout.marks.filter((mark) => mark.span.start >= span.start && mark.span.end <= span.end && (mark.kind === 'citation' || mentioned(mark) !== undefined));
  const tokens = tokenize(placed.block.text, span, marks, layout.quoted, layout.bracketed);
  const phrases = speakerPhrases(tokens, listener);
  const reading = readStretch(tokens, listener);
  const [first] = phrases.filter(({ kind }) => kind !== 'own');
  const speaksBeside = (other: SpeakerPhrase): boolean => reading.named.has(other.kind) && OTHERS.includes(other.kind) && (first === undefined || !isSpokenOf(tokens, first, other));
  if (reading.disowned || phrases.some(speaksBeside)) return undefined;
  const several = outvoted(tokens);
  if (several !== undefined) {
    const end = tokens[2]?.span.end ?? 0;
    const doing = several === 'dissent' ? 'dissenting' : 'concurring';
    return ELSEWHERE.test(placed.block.text.slice(end, end + 16)) ? undefined : { kind: several, block, span: { start: tokens[0]?.span.start ?? 0, end }, doing };
  }
  if (first === undefined) return undefined;
  const courts = reading.named.has('court') || reading.named.has('majority');
  if (courts && reportsIn(tokens, phrases).some(({ phrase: by }) => by.kind === 'court' || by.kind === 'own' || by.kind === 'majority')) return undefined;
  const at = (phrase: SpeakerPhrase): Span => ({ start: tokens[phrase.from]?.span.start ?? 0, end: tokens[phrase.to - 1]?.span.end ?? 0 });
  const second = phrases[phrases.indexOf(first) + 1];
  const owned = first.kind === 'judge' && first.possessive && second !== undefined && second.from - first.to <= 2;
  const said = first.kind === 'judge' && !first.possessive ? saidInWriting(tokens, first, second) : undefined;
  const phrase = owned ? second : (said ?? first);
  const inDissent = /^(?:in|his|her)$/.test(tokens[phrase.from - 1]?.word ?? '') && reading.judges.length === 1;
  const judge = first.kind === 'judge' ? reading.judges.find(({ span: each }) => each.start === at(first).start) : inDissent ? reading.judges[0] : undefined;
  const kind = phrase.kind === 'judge' ? (judge?.role === 'author' ? undefined : judge?.role) : phrase.kind;
  if (kind !== 'dissent' && kind !== 'concurrence' && kind !== 'plurality') return undefined;
  if (phrase.kind !== 'judge' && phrase !== said && (!speaks(tokens, phrase) || isElsewhere(tokens, phrase))) return undefined;
  // "Doe drew a dissent" speaks of the case; "in Doe, the dissent said" and "the Doe dissent" of its words.
  if (phrases.some(({ kind: other, from, to }) => other === 'own' && to < phrase.from && tokens[from - 1]?.word !== 'in')) return undefined;
  // What the court does with a dissent is the court's own.
  if (phrase.possessive || phrases.some((other) => other.kind === 'majority' && other.from < phrase.from)) return undefined;
  const after = tokens[phrase.to + 1]?.mark ?? tokens[phrase.to + 2]?.mark;
  if (ELSEWHERE.test(placed.block.text.slice(at(phrase).end, at(phrase).end + 16).replace(/^ opinion\b/, '')) && (after === undefined || !isOwn(after))) return undefined;
  const [, title = '', name] = judge === undefined ? [] : (JUDGE.exec(placed.block.text.slice(judge.span.start, judge.span.end)) ?? []);
  const abbreviation = titleAbbreviation(title);
  const inJudgment = /\bin the (?:judgment|result)\b/.test(placed.block.text.slice(span.start, span.end));
  const doing = kind === 'dissent' ? 'dissenting' : kind === 'plurality' ? 'plurality opinion' : inJudgment ? 'concurring in the judgment' : 'concurring';
  return { kind, block, span: at(phrase), doing, ...(name === undefined || abbreviation === undefined ? {} : { judge: `${name}, ${abbreviation}` }) };
}
