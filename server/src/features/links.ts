import { baseSection } from '../authority/labels.js';
import { lookUpReporter } from '../bluebook/reporters.js';
import type { Brief } from '../brief/brief.js';
import type { FullCaseCitation, Part, StatuteCitation } from '../citation/citation.js';
import { toSource } from '../prose/placement.js';
import type { Span } from '../text/span.js';

/** A place on the open web that a citation names for certain. It is opened by the reader, never by Pincite. */
export interface WebPlace {
  readonly span: Span;
  readonly url: string;
  /** Whose page it is: "CourtListener". */
  readonly site: string;
}

type Place = readonly [site: string, url: string];

const cornell = (path: string): Place => ['Cornell LII', `https://www.law.cornell.edu/${path}`];
const govinfo = (path: string): Place => ['govinfo', `https://www.govinfo.gov/link/${path}`];

const reported = new Set(['scotus', 'federal', 'regional', 'state']);

const number = (text: string | undefined): string | undefined => (text !== undefined && /^\d[\d,]*$/.test(text) ? text.replaceAll(',', '') : undefined);

/** CourtListener finds a decision by reporter, volume and page. Databases and neutral citations are left out: it may not have them. */
function casePlace({ volume, reporter, page }: FullCaseCitation): Place | undefined {
  const [vol, first] = [number(volume?.text), number(page?.text)];
  if (vol === undefined || first === undefined || reporter?.known !== true) return undefined;
  if (!reported.has(lookUpReporter(reporter.canonical)?.editions[0]?.kind ?? '')) return undefined;
  return ['CourtListener', `https://www.courtlistener.com/c/${encodeURIComponent(reporter.canonical)}/${vol}/${first}/`];
}

/** The federal rules as Cornell's pages name them. */
const federalRules: Readonly<Record<string, string>> = { 'Fed. R. Civ. P.': 'frcp', 'Fed. R. Crim. P.': 'frcrmp', 'Fed. R. Evid.': 'fre', 'Fed. R. App. P.': 'frap' };

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XIV" gives 14. */
function romanNumber(text: string): number | undefined {
  if (!/^[IVX]{1,7}$/.test(text)) return undefined;
  const values = Array.from(text, (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function constitutionPlace(sections: readonly Part[]): Place | undefined {
  const [, kind, numeral] = /^(art|amend)s?\. ([IVX]+|\d{1,2})\b/.exec(sections[0]?.text ?? '') ?? [];
  const which = numeral === undefined ? undefined : (romanNumber(numeral) ?? Number(numeral));
  const most = kind === 'art' ? 7 : 27;
  if (kind === undefined || which === undefined || which < 1 || which > most) return undefined;
  return ['Constitution Annotated', `https://constitution.congress.gov/constitution/${kind === 'art' ? 'article' : 'amendment'}-${String(which)}/`];
}

/** A section number without a range in it: "1983", "2000e-2"; "1331-1332" may be two sections. */
const single = /^\d+[a-z]*(?:(?<=[a-z])-\d+[a-z]*)?$/;

function statutePlace({ code, title, sections, short }: StatuteCitation): Place | undefined {
  if (short || code === undefined) return undefined;
  const number_ = number(title?.text);
  const section = baseSection(sections[0]?.text ?? '');
  const rules = federalRules[code.canonical];
  if (rules !== undefined) return /^\d+(?:\.\d+)?$/.test(section) ? cornell(`rules/${rules}/rule_${section}`) : undefined;
  if (code.canonical === 'U.S. Const.') return constitutionPlace(sections);
  if (code.canonical === 'Pub. L. No.') {
    const [, congress, law] = /^(\d{2,3})[-–](\d{1,4})$/.exec(section) ?? [];
    return congress === undefined || law === undefined ? undefined : govinfo(`plaw/${congress}/public/${law}`);
  }
  if (number_ === undefined) return undefined;
  switch (code.canonical) {
    case 'U.S.C.':
    case 'U.S.C.A.':
    case 'U.S.C.S.':
      return single.test(section) ? cornell(`uscode/text/${number_}/${section}`) : undefined;
    case 'C.F.R.':
      return /^\d+\.\d+[a-z]?$/.test(section) ? cornell(`cfr/text/${number_}/${section}`) : undefined;
    case 'Fed. Reg.':
      return number(section) === undefined ? undefined : govinfo(`fr/${number_}/${number(section) ?? ''}`);
    case 'Stat.':
      return number(section) === undefined ? undefined : govinfo(`statute/${number_}/${number(section) ?? ''}`);
    default:
      return undefined;
  }
}

/** Where the full citations of a brief can be read, for those whose address follows from the citation. */
export function webPlaces(brief: Brief): WebPlace[] {
  return brief.citations.flatMap(({ citation, placed }) => {
    const place =
      citation.kind === 'fullCase' ? casePlace(citation)
      : 'sections' in citation ? statutePlace(citation)
      : undefined;
    return place === undefined ? [] : [{ span: toSource(placed, citation.core), site: place[0], url: place[1] }];
  });
}
