import { isDigit, matchAt, skipSpaces } from './characters.js';
import type { CourtAndDate, Parenthetical, ParentheticalKind, Weight } from './citation.js';
import { readCourtAndDate } from './courtAndDate.js';
import { LeafPart, type Reading } from './reading.js';
import { readWeight } from './weight.js';

/** Shared by all that hold nothing. */
const NONE: readonly never[] = [];

/** A parenthetical, of which it is still being found what stands inside; from its first bracket to behind its last. Must not be spread. */
export class OpenParenthetical extends LeafPart implements Parenthetical {
  nested: readonly number[] = NONE;
  declare readonly weight?: Weight;

  constructor(block: string, start: number, end: number, public kind: ParentheticalKind, weight?: Weight) {
    super(block, start, end);
    if (weight !== undefined) this.weight = weight;
  }

  override get text(): string {
    // One that was never closed ends with its year; "(N.D.Cal., Mar. 1, 2021, No. …)" with the comma before its docket number.
    return this.block.slice(this.start + 1, isDigit(this.block.charCodeAt(this.end - 1)) ? this.end : this.end - 1);
  }
}

const ALTERATION =
  /^(?:(?:first|second|third|fourth|fifth|last|final|some|further|additional|all|most|internal|inner|original) )?(?:emphas[ie]s|italics|alterations?|ellips[ie]s|brackets?|citations?|quotations?|footnotes?|internal (?:citations?|quotations?|footnotes?|quotation marks)|quotation marks|quotes|marks|parentheses|punctuation|paragraph breaks?|capitalization|cleaned up|citation modified|quotation (?:simplified|modified|cleaned up))\b/;
const ALTERED =
  /\b(?:added|omitted|original|deleted|removed|supplied|mine|modified|altered|simplified|adopted|cleaned up|in .{2,40})\b|^(?:cleaned up|citation modified|quotation simplified)/;
const QUOTING = /^(?:(?:in turn |also |partially |second and third alterations in original)?quoting|quoted in|quoted by)\b/;
const CITING = /^(?:(?:in turn |also )?citing|cited in|cited by|cit\.|see |accord )/;
const OTHER = /^(?:[Hh]ereinafter|same\.?$|[“"'‘][A-Z][^”"'’]{0,58}[^”"'’.?!,][”"'’]$|(?:the|this|[Cc]ollectively,?(?: the)?) [“"'‘][^”"'’]{1,60}[”"'’]$|attached as|on file|available at|to be codified|last (?:visited|accessed)|visited)/;

interface Class {
  readonly kind: ParentheticalKind;
  readonly weight?: Weight;
}

const short = new Map<string, Class>();

/** Kind of a parenthetical that is no court and date. The short ones come again and again, and are remembered. */
function classify(content: string): Class {
  if (content.length > 48) return classOf(content);
  const known = short.get(content);
  if (known !== undefined) return known;
  const found = classOf(content);
  if (short.size > 2000) short.clear();
  short.set(content, found);
  return found;
}

function classOf(content: string): Class {
  const head = content.slice(0, 120);
  if (content.length < 120 && ALTERATION.test(head.replace(/^[A-Z]/, (letter) => letter.toLowerCase())) && ALTERED.test(content)) return { kind: 'alteration' };
  if (QUOTING.test(head)) return { kind: 'quoting' };
  if (CITING.test(head)) return { kind: 'citing' };
  const weight = readWeight(content);
  if (weight !== undefined) return { kind: 'weight', weight };
  return { kind: OTHER.test(head) ? 'other' : 'explanatory' };
}

interface ParentheticalsRead {
  readonly parentheticals: OpenParenthetical[];
  readonly courtAndDate?: CourtAndDate;
  readonly end: number;
}

const UNCLOSED_DATE = /\(([A-Z\d][\w.'’ ]{0,30}\s?(?:1[6-9]|20)\d\d)(?=[.;,]|$)/y;
const MOST_SPACES = 2;
/** Parentheses longer than this in a citation mean that one was never closed. */
const LONGEST = 6000;

/** "(1) first, (2) second" lists what the sentence says. */
const ENUMERATION = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/;

/** ", as amended on denial of reh'g (Dec. 5, 2016)": the date of the amended opinion. */
const AMENDED = /, (?:opinion )?(?:as )?(?:amended|modified|corrected|revised)(?: on (?:denial of )?(?:reh['’]g|rehearing)(?: en banc)?)? \(/y;

/** "578 U.S. 330, 338, as revised (May 24, 2016)": the date of the revision is the only one. */
function revised({ text, closing }: Reading, from: number): ParentheticalsRead | undefined {
  const words = matchAt(AMENDED, text, from);
  if (words === null) return undefined;
  const open = from + words[0].length - 1;
  const close = closing.get(open);
  const courtAndDate = close === undefined ? undefined : readCourtAndDate(text, open, close);
  if (close === undefined || courtAndDate?.date === undefined) return undefined;
  return { parentheticals: [new OpenParenthetical(text, open, close + 1, 'courtYear')], courtAndDate, end: close + 1 };
}

/** Reads the parentheses and brackets that stand behind `from` one after another. The first may be the court and date. */
export function readParentheticals(reading: Reading, from: number, dated: boolean): ParentheticalsRead {
  const { text, closing } = reading;
  const first = text.charCodeAt(skipSpaces(text, from, MOST_SPACES));
  if (first !== 40 && first !== 91) return (dated && first === 44 ? revised(reading, from) : undefined) ?? { parentheticals: [], end: from };
  const parentheticals: OpenParenthetical[] = [];
  let courtAndDate: CourtAndDate | undefined;
  let end = from;
  for (;;) {
    const open = skipSpaces(text, end, MOST_SPACES);
    const code = text.charCodeAt(open);
    if (code !== 40 && code !== 91) break;
    const close = closing.get(open);
    if (close === undefined || close - open > LONGEST) {
      const unclosed = dated && parentheticals.length === 0 ? matchAt(UNCLOSED_DATE, text, open) : null;
      if (unclosed === null) break;
      const stop = open + unclosed[0].length;
      const read = readCourtAndDate(text, open, stop);
      if (read === undefined) break;
      courtAndDate = { ...read, span: { start: open, end: stop } };
      parentheticals.push(new OpenParenthetical(text, open, stop, 'courtYear'));
      end = stop;
      break;
    }
    const content = text.slice(open + 1, close);
    if (close - open < 6 && ENUMERATION.test(content)) break;
    if (code === 91 && !dated && !/^(?:hereinafter|sic)/.test(content)) break;
    if (code === 91 && parentheticals.length > 0 && !content.startsWith("hereinafter")) break;
    const read = dated && parentheticals.length === 0 ? readCourtAndDate(text, open, close) : undefined;
    if (read !== undefined) {
      courtAndDate = read;
      parentheticals.push(new OpenParenthetical(text, open, close + 1, 'courtYear'));
    } else {
      if (code === 91 && !content.startsWith("hereinafter")) break;
      const { kind, weight } = classify(content);
      parentheticals.push(new OpenParenthetical(text, open, close + 1, kind, weight));
    }
    end = close + 1;
  }
  const amended = courtAndDate === undefined || parentheticals.length > 1 ? null : matchAt(AMENDED, text, end);
  if (amended !== null) {
    const open = end + amended[0].length - 1;
    const close = closing.get(open);
    if (close !== undefined && readCourtAndDate(text, open, close) !== undefined) {
      const rest = readParentheticals(reading, close + 1, false);
      parentheticals.push(new OpenParenthetical(text, open, close + 1, 'other'), ...rest.parentheticals);
      end = rest.parentheticals.length > 0 ? rest.end : close + 1;
    }
  }
  // A copy has no spare room: these lists are kept as long as the document.
  const list = parentheticals.slice();
  return courtAndDate === undefined ? { parentheticals: list, end } : { parentheticals: list, courtAndDate, end };
}
