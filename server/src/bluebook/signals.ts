/**
 * Introductory signals: their order, the group each belongs to, and whether a
 * parenthetical should follow. Order and groups as in rules 1.2-1.3 of The
 * Bluebook and R4.2-R4.8 of The Indigo Book 2.0.
 */
export type SignalCategory = 'support' | 'comparison' | 'contradiction' | 'background';

export interface SignalForm {
  /** As printed in lower case, with its commas: `see, e.g.,`, `but cf.`, `compare`. */
  readonly signal: string;
  /** Without commas: `see e.g.`, `but cf.`. */
  readonly canonical: string;
  /** The signal without `e.g.`: `see` for `see, e.g.,`; empty for `e.g.` alone. */
  readonly base: string;
  readonly exempliGratia: boolean;
  /** Place in the prescribed order; an authority without a signal has 0. */
  readonly order: number;
  readonly category: SignalCategory;
  readonly parenthetical: 'none' | 'recommended' | 'expected';
  /** First edition of The Bluebook that lists it; absent when older than the 21st. */
  readonly since?: 22;
  /** The word that joins the two sides of a comparison. */
  readonly connector?: 'with';
}

type Row = readonly [base: string, order: number, category: SignalCategory, parenthetical?: SignalForm['parenthetical']];

const ROWS: readonly Row[] = [
  ['accord', 2, 'support'],
  ['see', 3, 'support'],
  ['see also', 4, 'support', 'recommended'],
  ['cf.', 5, 'support', 'expected'],
  ['compare', 6, 'comparison', 'recommended'],
  ['contrast', 7, 'comparison', 'recommended'],
  ['contra', 8, 'contradiction'],
  ['but see', 9, 'contradiction'],
  ['but cf.', 10, 'contradiction', 'expected'],
  ['see generally', 11, 'background', 'recommended'],
];

/** Signals that take `e.g.` behind a comma. */
const WITH_EXAMPLE = new Set(['see', 'see also', 'cf.', 'but see', 'but cf.', 'accord', 'contra', 'see generally']);

function formsOf([base, order, category, parenthetical = 'none']: Row): SignalForm[] {
  const shared = {
    base,
    order,
    category,
    parenthetical,
    ...(base === 'contrast' ? { since: 22 as const } : {}),
    ...(category === 'comparison' ? { connector: 'with' as const } : {}),
  };
  const plain: SignalForm = { ...shared, signal: base, canonical: base, exempliGratia: false };
  if (!WITH_EXAMPLE.has(base)) return [plain];
  return [plain, { ...shared, signal: `${base}, e.g.,`, canonical: `${base} e.g.`, exempliGratia: true }];
}

const EXAMPLE: SignalForm = {
  signal: 'e.g.,', canonical: 'e.g.', base: '', exempliGratia: true, order: 1, category: 'support', parenthetical: 'none',
};

/** Every signal and every combination with `e.g.`, in the prescribed order. */
export const signals: readonly SignalForm[] = [EXAMPLE, ...ROWS.flatMap(formsOf)];

const byCanonical = new Map(signals.map((form) => [form.canonical, form]));

/** Lower case, commas gone, spaces single, stops only in `cf.` and `e.g.`. */
export const signalKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(',', ' ')
    .replaceAll('e. g.', 'e.g.')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const bare = word.replaceAll('.', '');
      if (bare === 'cf') return 'cf.';
      return bare === 'eg' ? 'e.g.' : bare;
    })
    .join(' ');

/** The signal that `text` is, whatever its commas and capitals; undefined for anything else. */
export const lookUpSignal = (text: string): SignalForm | undefined => byCanonical.get(signalKey(text));

/** Combinations writers invent, and what to write instead. */
const INVALID: ReadonlyMap<string, string> = new Map([
  ['see cf.', 'cf.'],
  ['see contra', 'contra'],
  ['see accord', 'accord'],
  ['see also generally', 'see generally'],
  ['see generally also', 'see generally'],
  ['see also cf.', 'cf.'],
  ['see compare', 'compare'],
  ['but accord', 'but see'],
  ['but see also', 'but see'],
  ['but contra', 'contra'],
  ['but compare', 'but cf.'],
  ['also see', 'see also'],
  ['see e.g. also', 'see also e.g.'],
  ['e.g. see', 'see e.g.'],
  ['contra see', 'contra'],
  ['accord see', 'accord'],
  ['accord also', 'accord'],
  ['see also accord', 'accord'],
  ['see also contra', 'contra'],
  ['cf. also', 'cf.'],
  ['also cf.', 'cf.'],
  ['cf. see', 'cf.'],
  ['cf. generally', 'see generally'],
  ['generally see', 'see generally'],
  ['but generally', 'but see'],
  ['but see generally', 'but see'],
  ['but see cf.', 'but cf.'],
  ['see but', 'but see'],
  ['see but see', 'but see'],
  ['see but cf.', 'but cf.'],
  ['contra cf.', 'but cf.'],
  ['e.g. see also', 'see also e.g.'],
  ['compare see', 'compare'],
]);

/** The valid signal to use for a combination that is none; undefined when `text` is valid or no signal at all. */
export function lookUpInvalidSignal(text: string): SignalForm | undefined {
  const instead = INVALID.get(signalKey(text));
  return instead === undefined ? undefined : byCanonical.get(instead);
}

/** Whether "see" behind this beginning of a sentence is its verb ("For the history, see") and no signal. */
export const introducesVerb = (beginning: string): boolean => /^(?:For|On|As to|As for|Regarding|Concerning|About|If|When|To)\b[^.;]*,\s*$/.test(beginning);
