/**
 * Phrases of prior and subsequent history. Table T14 of The Indigo Book 2.0 (CC0),
 * which follows T8 of The Bluebook.
 */
export interface HistoryPhrase {
  /** As printed, without the comma: `aff'd`, `cert. denied`, `overruled by`. */
  readonly abbreviation: string;
  /** `prior` where the case that follows came first (`aff'g`). */
  readonly kind: 'prior' | 'subsequent';
  /** Whether a comma follows: not where the case that follows is the phrase's object. */
  readonly commaAfter: boolean;
  /** Whether the decision no longer stands, wholly or for the point concerned. */
  readonly negative: boolean;
  /** Whether it tells only that review was refused: of little weight, soon stale. */
  readonly denial: boolean;
}

/** `abbreviation|flags|other wordings`: p prior, o object follows (no comma), n negative, d denial. */
const ROWS = `
acq.||acquiescence
acq. in result||
aff'd||affirmed;affd;aff'd.;aff'd per curiam
aff'd by an equally divided court||affirmed by an equally divided court
aff'd in part||affirmed in part
aff'd in part, rev'd in part|n|affirmed in part, reversed in part;affirmed in part and reversed in part;affirmed in part, and reversed in part;affirmed in part & reversed in part;aff'd in part and rev'd in part
aff'd in part, vacated in part|n|affirmed in part, vacated in part;affirmed in part and vacated in part;aff'd in part and vacated in part
aff'd mem.||affirmed mem.;aff'd without opinion
aff'd on other grounds||affirmed on other grounds
aff'd on reh'g||affirmed on rehearing
aff'd sub nom.|o|affirmed sub nom.
aff'g|po|affirming
aff'g in part|po|affirming in part
abrogated by|on|abrogated
abrogated on other grounds by|on|
abrogation recognized by|on|
amended by|o|
amended on denial of reh'g||as amended on denial of rehearing
appeal denied|d|
appeal dismissed|d|
appeal docketed||
appeal filed||
appeal pending||
argued||
as recognized in|o|
cert. denied|d|certiorari denied;cert denied;cert. den.;cert. den;cert. den'd
cert. denied sub nom.|do|
cert. dismissed|d|certiorari dismissed;cert dismissed
cert. granted||certiorari granted;cert granted;cert. gr.;cert. gr
cert. granted in part||
certifying questions to|o|
certified question answered||
denying cert. to|po|
denying reh'g to|po|
disapproved of by|on|disapproved by
dismissing appeal from|po|
enforced||
enforcing|po|
invalidated by|on|
judgment vacated|n|
leave to appeal denied|d|
mandamus denied|d|
modified|n|
modified on other grounds||
modifying|po|
motion denied|d|
nonacq.||nonacquiescence
overruled by|on|overruled
overruled in part by|on|overruled in part
overruled on other grounds by|on|overruled on other grounds
perm. app. denied|d|permission to appeal denied
perm. app. granted||permission to appeal granted
petition for cert. filed||petition for certiorari filed;cert. filed
pet. denied|d|
petition for review denied|d|
prob. juris. noted||probable jurisdiction noted
reh'g denied|d|rehearing denied;reh'g den.;reh'g den
reh'g en banc denied|d|rehearing en banc denied
reh'g en banc granted||rehearing en banc granted
reh'g granted|n|rehearing granted
remanded||
rev'd|n|reversed;rev'd.;revd
rev'd and remanded|n|reversed and remanded
rev'd in part|n|reversed in part
rev'd in part, aff'd in part|n|reversed in part, affirmed in part
rev'd mem.|n|reversed mem.
rev'd on other grounds||reversed on other grounds
rev'd on reh'g|n|reversed on rehearing
rev'd on reh'g en banc|n|
rev'd per curiam|n|reversed per curiam
rev'd sub nom.|no|reversed sub nom.
rev'g|po|reversing
review denied|d|
review granted||
review dismissed|d|
sub nom.|o|
superseded by|on|
superseded by statute|n|
superseded by rule|n|
superseded on other grounds by statute||
vacated|n|
vacated and remanded|n|
vacated as moot|n|
vacated by|on|
vacated in part|n|
vacated mem.|n|
vacated on other grounds||
vacated on reh'g|n|
vacated sub nom.|no|
vacating|po|
vacating as moot|po|
withdrawn|n|
withdrawn and superseded|n|
writ denied|d|
writ granted||
writ ref'd||writ refused
writ ref'd n.r.e.||
writ dism'd|d|writ dismissed
no pet.||
no writ||
`;

let byKey: ReadonlyMap<string, HistoryPhrase> | undefined;

/** Lower case, straight apostrophe, spaces single, closing comma gone. */
const phraseKey = (text: string): string =>
  text.toLowerCase().replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ').trim().replace(/,$/, '');

function thePhrases(): ReadonlyMap<string, HistoryPhrase> {
  if (byKey !== undefined) return byKey;
  const map = new Map<string, HistoryPhrase>();
  for (const row of ROWS.trim().split('\n')) {
    const [abbreviation = '', flags = '', wordings = ''] = row.split('|');
    const phrase: HistoryPhrase = {
      abbreviation,
      kind: flags.includes('p') ? 'prior' : 'subsequent',
      commaAfter: !flags.includes('o'),
      negative: flags.includes('n'),
      denial: flags.includes('d'),
    };
    for (const form of [abbreviation, ...wordings.split(';')]) if (form !== '' && !map.has(form)) map.set(form, phrase);
  }
  return (byKey = map);
}

/** Most words a known wording has. */
export const maxHistoryWords = 7;

/** The phrase a text is, in the table's form or written out (`affirmed`, `certiorari denied`). */
export const lookUpHistoryPhrase = (text: string): HistoryPhrase | undefined => thePhrases().get(phraseKey(text));

/** Whether `text` is letter for letter a phrase of the table; capitals and a curly apostrophe do not matter. */
export const isHistoryForm = (text: string): boolean => lookUpHistoryPhrase(text)?.abbreviation === phraseKey(text);

/** Every wording, table form or not. */
export const historyWordings = (): Iterable<string> => thePhrases().keys();

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\baffirmed\b/g, "aff'd"], [/\breversed\b/g, "rev'd"], [/\baffirming\b/g, "aff'g"], [/\breversing\b/g, "rev'g"],
  [/\bcertiorari\b/g, 'cert.'], [/\brehearing\b/g, "reh'g"], [/\b(aff|rev)['\u2019]?d\b\.?/g, "$1'd"],
];

/** A phrase as the table prints it, or with its words abbreviated where the table has no such phrase. Straight apostrophes. */
export function historyForm(text: string): string {
  const known = lookUpHistoryPhrase(text) ?? lookUpHistoryPhrase(`${text}.`) ?? lookUpHistoryPhrase(text.replace(/\.$/, ''));
  const key = phraseKey(text);
  const words = WORDS.reduce((form, [pattern, right]) => form.replaceAll(pattern, right), key);
  // "aff'd in part and rev'd in part" is as good as the table's comma.
  return known === undefined || (known.abbreviation.includes(', ') && words === key) ? words : known.abbreviation;
}
