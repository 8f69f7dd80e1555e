import type { ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { CitationKind, CitationOf } from '../citation/citation.js';
import type { Claim } from '../claim/claim.js';
import { toSource } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Edit } from '../text/edit.js';
import type { Said } from '../text/say.js';
import type { Span } from '../text/span.js';
import type { Need } from './needs.js';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Category = 'attribution' | 'verification' | 'form';

/** A change the author may choose. A safe one changes form only and may run unasked on save. Edits are in source offsets. */
export interface Fix {
  readonly title: Said;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Where in an opinion the evidence stands. */
export interface Evidence {
  /** Its id in the library. */
  readonly opinion: string;
  readonly part: string | null;
  readonly page: number | null;
  /** One line for the person: "page 28 is S.R. Thomas, J., concurring in part and dissenting in part". */
  readonly statement?: string;
}

/** What `check` saw. Spans are source offsets (see `inSource`). */
export interface Sighting<Data> {
  readonly span: Span;
  readonly data: Data;
  /** Overrides the rule's own severity where certainty differs. */
  readonly severity?: Severity;
  readonly evidence?: Evidence;
  readonly related?: readonly { readonly message: Said; readonly span: Span }[];
}

export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** Label of the authority concerned, as in the table of authorities. */
  readonly authority: string | null;
  readonly evidence: Evidence | null;
  readonly related: readonly { readonly message: string; readonly span: Span }[];
  readonly fixes: readonly Fix[];
}

/** `«…»` marks the spans findings must cover. `fixed` is the whole text after the first fix of each finding. */
export interface InvalidExample {
  readonly brief: string;
  readonly fixed?: string;
  /** Settings the example needs. */
  readonly settings?: Partial<RuleSettings>;
}

export interface RuleSettings {
  readonly profile: string;
  readonly court: string | null;
}

export interface RuleContext {
  readonly brief: Brief;
  readonly settings: RuleSettings;
}

/** What the rule is shown, one at a time: citations of certain kinds, prose blocks, claims with something wrong, or the brief as a whole. */
export type Subject<On> = On extends CitationKind
  ? ResolvedCitation & { readonly citation: CitationOf<On> }
  : On extends 'block'
    ? PlacedBlock & { readonly index: number }
    : On extends 'claim'
      ? Claim
      : Brief;

export type On = CitationKind | 'block' | 'claim' | 'brief';

export interface Source {
  /** Rule number of The Indigo Book 2.0 ("R11.6.2"), shown first with its link; null where it has none. */
  readonly indigo: string | null;
  /** Bluebook rule, shown as "cf."; null where none applies. */
  readonly bluebook: string | null;
  /** Court rule, statute or decision that it rests on. */
  readonly other?: string;
}

export interface RuleSpec<Kind extends On, Data> {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Off by default: the user may switch it on. */
  readonly off?: true;
  /** What is wrong, in one sentence ending in a full stop. */
  readonly summary: string;
  /** Why a court or reader cares. Markdown. */
  readonly why: string;
  readonly source: Source;
  /** The California Style Manual has this form otherwise: a brief that follows the manual isn't told of it. */
  readonly notInManual?: true;
  readonly on: Kind | readonly Kind[];
  /**
   * How far the rule looks, so that its findings in a block are kept while nothing changes that they rest on.
   * `block`: at its subject's block and those next to it, at what the block's citations mean and claim, and at what `traitsOf`,
   * `leansOn` and `leansAt` tell of the brief. `citations`: also at what other citations of the brief say and mean, but not at where they stand
   * nor at the prose around them. Absent: at anything, so that the rule runs whole each time.
   */
  readonly reads?: 'block' | 'citations';
  /** What a citation or block must have, all of it, to give the rule anything to say: it is shown no other. */
  readonly needs?: readonly Need[];
  /** What else of the brief as a whole a rule that reads `block` or `citations` rests on, in words that change when it does. */
  leansOn?(context: RuleContext): string;
  /**
   * The same for the findings in one block, by its index. Empty exactly for a block that gives the rule nothing to lean on, whatever
   * stands around it: such a block is not asked about again while it lasts, the others are after every edit.
   */
  leansAt?(index: number, context: RuleContext): string;
  /** What the rule sees: one thing, several (a generator yields them), or undefined, which costs least where there is nothing to see. */
  check(subject: Subject<Kind>, context: RuleContext): Sighting<Data> | Iterable<Sighting<Data>> | undefined;
  /** What the attorney reads, a sentence said: say`No pincite for ${name}.` */
  message(data: Data): Said;
  /** `safe`: every fix of the rule is safe unless it says otherwise; `suggest`: offered one by one; absent: no fix. */
  readonly fixable?: 'safe' | 'suggest';
  /** Best first; an empty list where this sighting has none. */
  fix?(data: Data, subject: Subject<Kind>, context: RuleContext): readonly (Omit<Fix, 'safe'> & { readonly safe?: boolean })[];
  readonly examples: { readonly invalid: readonly [InvalidExample, ...InvalidExample[]]; readonly valid: readonly [string, ...string[]] };
}

export interface Rule
  extends Pick<RuleSpec<On, unknown>, 'id' | 'category' | 'severity' | 'off' | 'summary' | 'why' | 'source' | 'notInManual' | 'fixable' | 'examples'> {
  readonly on: readonly On[];
  readonly reads: 'block' | 'citations' | 'brief';
  readonly needs: readonly Need[];
  leansOn(context: RuleContext): string;
  readonly leansAt?: (index: number, context: RuleContext) => string;
  /** Adds to `found` what it finds of one subject of a kind in `on`; `authority` is the label of the authority concerned. */
  see(subject: unknown, authority: string | null, context: RuleContext, found: Finding[]): void;
}

/** A prose span of a block as a source span. */
export const inSource = (placed: PlacedBlock, span: Span): Span => toSource(placed, span);

const isOne = <Data>(seen: Sighting<Data> | Iterable<Sighting<Data>>): seen is Sighting<Data> => 'span' in seen;

export function defineRule<Kind extends On, Data>(spec: RuleSpec<Kind, Data>): Rule {
  const on: readonly On[] = typeof spec.on === 'string' ? [spec.on] : spec.on;
  return {
    id: spec.id,
    category: spec.category,
    severity: spec.severity,
    ...(spec.off ? { off: spec.off } : {}),
    summary: spec.summary,
    why: spec.why,
    source: spec.source,
    ...(spec.notInManual ? { notInManual: spec.notInManual } : {}),
    ...(spec.fixable ? { fixable: spec.fixable } : {}),
    examples: spec.examples,
    on,
    reads: spec.reads ?? 'brief',
    needs: spec.needs ?? [],
    leansOn: (context) => spec.leansOn?.(context) ?? '',
    ...(spec.leansAt === undefined ? {} : { leansAt: (index: number, context: RuleContext) => spec.leansAt?.(index, context) ?? '' }),
    see(subject, authority, context, found) {
      const shown = subject as Subject<Kind>;
      const seen = spec.check(shown, context);
      if (seen === undefined) return;
      for (const sighting of isOne(seen) ? [seen] : seen) {
        const fixes = spec.fix?.(sighting.data, shown, context) ?? [];
        found.push({
          rule: spec.id,
          category: spec.category,
          severity: sighting.severity ?? spec.severity,
          message: spec.message(sighting.data),
          span: sighting.span,
          authority,
          evidence: sighting.evidence ?? null,
          related: sighting.related ?? [],
          fixes: fixes.filter((fix) => fix.edits.length > 0).map((fix) => ({ ...fix, safe: fix.safe ?? spec.fixable === 'safe' })),
        });
      }
    },
  };
}
