import type { Span } from '../../text/span.js';
import type { Voice } from '../opinion.js';

const SAYS =
  String.raw`(?:argue|contend|assert|claim|maintain|submit|urge|insist|suggest|respond|reply|replie|counter|complain|allege|acknowledge|concede|say|believe|posit|object|protest|rejoin|answer|seek|point|present|rely|invoke|attempt|dispute|challenge|characterize|cite|ask|invite|agree|moved?)(?:s|es|d|ed)?`;
const ADVERBS = String.raw`(?:(?:also|next|further|first|second|finally|now|thus|alternatively|primarily|instead|repeatedly|nevertheless|still|only|likewise|do|does|did|not|have|has|timely)\s+){0,3}`;
const HOLDS = String.raw`(?:held|holds|concluded|concludes|found|finds|determined|determines|reasoned|reasons|ruled|explained|granted|denied|dismissed|declined|noted|observed|stated|recognized|rejected|affirmed|reversed|vacated|remanded|agreed|emphasized|wrote|said|entered|adopted|recommended|made|treated|certified|sentenced|thought|believed|read|disagreed|enforced|upheld|called)`;
const LEAD_IN = String.raw`(?:(?:Here|Instead|Indeed|Finally|First|Second|Third|Next|Further(?:more)?|Moreover|Alternatively|In addition|Additionally|Similarly|Likewise|However|But|And|Yet|Specifically|For example|On appeal|In (?:reply|response|their brief|its brief)|At (?:oral )?argument|In the alternative|As a result|Accordingly|Nonetheless|Still|Then|More recently|Because of this|While|Although|To the contrary|In [^,]{2,60}),?\s+)?`;
const PARTY_WORDS = String.raw`(?:the\s+)?(?:plaintiffs?|defendants?|appell(?:ant|ee)s?|petitioners?|respondents?|government|state|commonwealth|people|amic(?:us|i)|intervenors?|officers|city|county|company|employer|insurer|bank|board|agency|secretary|commissioner|debtors?|trustee|claimants?|counsel for \w+|both (?:sides|parties)|the parties|they)(?:[’']s?\s+(?:counsel|brief|argument))?`;

const reports = (who: string, what: string): RegExp => new RegExp(String.raw`^${LEAD_IN}${who}\s+${ADVERBS}${what}\b`, 'iu');

const COURT_BELOW = reports(
  String.raw`(?:the|that)\s+(?:district|trial|lower|bankruptcy|circuit|superior|appellate|magistrate|probate|immigration|tax|family|chancery|juvenile|motion)\s+(?:court|judge)s?|the\s+(?:court\s+(?:below|of\s+appeals?)|jury|magistrate|referee|hearing\s+(?:officer|examiner)|ALJ|administrative\s+law\s+judge|trial\s+judge|BIA|board)|a\s+magistrate\s+judge|(?:the|a)\s+(?:division|panel)(?:\s+of\s+(?:the|this|our)\s+court(?:\s+of\s+appeals)?)?`,
  String.raw`(?:(?:likewise|also|nonetheless|correctly|erred|then|first|further|specifically|below|thus|therefore|properly)\s+)*${HOLDS}`,
);
const OTHER_COURT = [
  reports(String.raw`(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d\.c\.)\s+circuit`, String.raw`(?:(?:likewise|also|has|have|then|later|similarly)\s+)*${HOLDS}`),
  reports(String.raw`(?:the\s+)?(?:united states\s+)?supreme court`, String.raw`(?:(?:likewise|also|has|have|then|later|similarly|recently)\s+)*${HOLDS}`),
  /^In \p{Lu}[\p{L}’'.&-]+(?:\s(?:v\.|ex rel\.)\s[^,]{2,60}|\s\p{Lu}[\p{L}’'.-]+)?,\s+(?:we|the\s+[\w .]{2,40}|that court|Judge \p{Lu}\w+|Justice \p{Lu}\w+)\s+(?:(?:first|then|also|likewise|has|have)\s+)*(?:held|concluded|found|determined|reasoned|ruled|explained|rejected|affirmed|reversed|vacated|granted|denied|noted|observed|said|wrote|recognized|declined)\b/u,
  /^(?:That|The other|Our sister) courts?\s+(?:of appeals\s+)?(?:also\s+|likewise\s+|then\s+|further\s+)*(?:held|concluded|found|determined|reasoned|ruled|explained|noted|observed|recognized|declined)\b/u,
  /^As (?:one|another|that) court (?:explained|put it|said|observed|held)/iu,
];
const GOES_ON = new RegExp(String.raw`^(?:(?:[A-Z][\w’' -]{2,60}|Because [^,]{3,120}),\s+)?(?:it|that court|(?:the )?court)\s+(?:(?:also|further|then|likewise|thus|therefore|next|nevertheless|went on to)\s+)*(?:${HOLDS}|hold|find|conclude|say)\b`, 'iu');
const WITNESS = /^[^.]{0,90}\b(?:testified|gave testimony|swore|averred|stated (?:in|at) (?:his|her|their|a) (?:deposition|declaration|affidavit)|opined)\b|^According to (?:the\s+)?(?:coroner|expert|witness|medical examiner|officer|officers|[\w ]{0,20}report|autopsy)|^(?:An?|The|Plaintiffs?’|Defendants?’)\s+(?:\w+\s+)?expert\b[^.]{0,60}\b(?:offered|opined|concluded|stated|said|testified|believed)|^At the hearing the witness|conceded at (?:his|her|their) deposition/iu;
const DISSENT = reports(String.raw`(?:the|our)\s+(?:principal\s+)?(?:dissent(?:ing\s+(?:opinion|colleague|judge|justice))?s?|colleague in dissent)`, String.raw`(?:(?:also|nonetheless|would|does|next)\s+)*[a-z]+s?`);

/** Names of parties as the text uses them, beside the common words for them. */
export interface PartyNames {
  readonly names: readonly string[];
  /** Whether the writing is by the Supreme Court, whose own holdings are not another court's. */
  readonly supreme: boolean;
}

/** Whom a sentence of a writing reports; undefined when the writing speaks for itself. */
function reportedBy(sentence: string, party: RegExp, supreme: boolean): Exclude<Voice, 'court' | 'author' | 'staff'> | undefined {
  if (DISSENT.test(sentence)) return 'dissent';
  if (COURT_BELOW.test(sentence) || (supreme && /^The (?:\w+ Circuit|Court of Appeals)\b/.test(sentence) && !OTHER_COURT.slice(2).some((one) => one.test(sentence)))) return 'courtBelow';
  if (party.test(sentence)) return 'party';
  if (WITNESS.test(sentence)) return 'witness';
  if (OTHER_COURT.some((one, at) => !(supreme && at === 1) && one.test(sentence))) return 'otherCourt';
  return undefined;
}

/** Sentences of a writing that report what somebody else said, held or testified. */
export function reportedPassages(text: string, sentences: readonly Span[], { names, supreme }: PartyNames): { start: number; end: number; voice: Voice }[] {
  const escaped = names.filter((name) => /^[\p{L}][\p{L}’' -]{2,40}$/u.test(name)).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const who = escaped.length === 0 ? PARTY_WORDS : String.raw`(?:${PARTY_WORDS}|(?:the\s+)?(?:${escaped.join('|')})(?:\s\p{Lu}[\p{L}]+)?)`;
  const party = new RegExp(String.raw`^${LEAD_IN}(?:to the extent\s+|according to\s+|contrary to\s+)?${who}\s+${ADVERBS}${SAYS}\b|^(?:According to|In the view of)\s+${who}\b|^[\p{Lu}][\p{L}’]+ (?:says|argues|contends|insists|replies|answers|maintains|urges|asserts) that\b`, 'iu');
  let before: Exclude<Voice, 'court' | 'author' | 'staff'> | undefined;
  return sentences.flatMap(({ start, end }, at) => {
    const own = reportedBy(text.slice(start, Math.min(end, start + 400)).replace(/\s+/g, ' ').trim(), party, supreme);
    // "It went on to hold": the court of the sentence before.
    const goesOn = own === undefined && (before === 'courtBelow' || before === 'otherCourt') && GOES_ON.test(text.slice(start, Math.min(end, start + 160)).replace(/\s+/g, ' ').trim()) && !/\n\s*\n/.test(text.slice(sentences[at - 1]?.end ?? start, start));
    const voice = goesOn ? before : own;
    before = voice;
    return voice === undefined ? [] : [{ start, end, voice }];
  });
}
