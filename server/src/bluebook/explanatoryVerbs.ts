/** Verbs that open an explanatory parenthetical as a participle: R10.1.1 of The Indigo Book 2.0, rule 1.5(a)(i) of The Bluebook. */
const IRREGULAR =
  'holding held holds|finding found finds|saying said says|writing wrote writes|giving gave gives|drawing drew draws|making made makes|upholding upheld upholds|striking struck strikes|applying applied applies|denying denied denies|identifying identified identifies|clarifying clarified clarifies|permitting permitted permits|taking took takes|leaving left leaves';
const REGULAR =
  'accept acknowledge address adopt advise affirm allow analyze answer approve assume characterize collect compare conclude confirm consider construe contrast credit criticize decide decline define describe determine direct disapprove discuss dismiss distinguish emphasize enforce examine exclude excuse explain express extend grant instruct interpret invoke limit list mention note observe overrule overturn preclude presume question reaffirm reason recognize refuse reiterate reject remand remark require resolve restrict reverse review state stress suggest summarize treat vacate warn';

let participles: ReadonlyMap<string, string> | undefined;

/** Past and present forms, and the participle itself, by their participle. */
function theVerbs(): ReadonlyMap<string, string> {
  if (participles !== undefined) return participles;
  const map = new Map<string, string>();
  for (const row of IRREGULAR.split('|')) {
    const forms = row.split(' ');
    for (const form of forms) map.set(form, forms[0] ?? '');
  }
  for (const base of REGULAR.split(' ')) {
    const stem = base.replace(/e$/, '');
    for (const form of [`${stem}ing`, `${stem}ed`, `${base}${/(?:s|sh|ch)$/.test(base) ? 'es' : 's'}`]) map.set(form, `${stem}ing`);
  }
  return (participles = map);
}

/** How the first words of an explanatory parenthetical should read. */
export interface Opening {
  /** Length of the words to be replaced, from the start. */
  readonly length: number;
  readonly right: string;
  /** Whether only a capital or the form of the verb changes, and nothing is left open. */
  readonly sure: boolean;
}

/** The participle that should open a parenthetical which opens with another form of its verb; undefined where nothing is wrong, or nothing known. */
export function participleOpening(text: string): Opening | undefined {
  const match = /^((?:[Tt]he )?(?:[Cc]ourt|[Pp]anel) (?=\p{L}+ that\b))?(\p{L}+)(?: (\p{L}+))?/u.exec(text);
  const [, court = '', word = '', next = ''] = match ?? [];
  const right = theVerbs().get(word.toLowerCase());
  if (right === undefined || next === '' || next !== next.toLowerCase()) return undefined;
  const length = court.length + word.length;
  if (word.toLowerCase() === right) return word === right || court !== '' ? undefined : { length, right, sure: true };
  if (next === 'that') return { length, right, sure: court === '' };
  return court === '' && word.endsWith('ed') && /^(?:the|an?|no|any|all|such|this|these|plaintiff|defendant|summary|judgment|relief)$/.test(next) ? { length, right, sure: false } : undefined;
}

/** Whether a text opens with such a participle, or with what should be one. */
export const opensAsExplanation = (text: string): boolean => {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return theVerbs().get(word.toLowerCase()) === word.toLowerCase() || participleOpening(text) !== undefined;
};
