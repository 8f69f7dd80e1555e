import type { Force } from './claim.js';

/** A reporting verb: how firmly it makes its subject say what follows, and whether the subject is for or against it. */
export interface ReportingVerb {
  readonly force: Force;
  readonly against?: true;
}

const forms = (words: string, force: Force, against?: true): [string, ReportingVerb][] =>
  words.split(' ').map((word) => [word, { force, ...(against ? { against } : {}) }]);

/** By the form printed, lower case. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...forms('held holds hold holding ruled rules ruling decided decides announced announces declared declares established establishes mandated mandates', 'held'),
  ...forms('settled settles reaffirmed reaffirms confirmed confirms adopted adopts adopting endorsed endorses embraced embraces', 'held'),
  ...forms('blessed blesses approved approves imposed imposes created creates foreclosed forecloses required requires affirmed affirms', 'held'),
  ...forms('concluded concludes concluding found finds finding determined determines determining agreed agrees agreeing accepted accepts accepting', 'concluded'),
  ...forms('credited credits resolved resolves deemed deems joined joins ended ends came upheld upholds granted grants denied denies', 'concluded'),
  ...forms('reversed reverses reversing vacated vacates vacating remanded remands remanding reinstated reinstates', 'concluded'),
  ...forms('reasoned reasons reasoning explained explains explaining emphasized emphasizes emphasised stressed stresses stressing', 'reasoned'),
  ...forms('saw sees treated treats viewed views regarded regards considered considers judged judges applied applies applying followed follows', 'reasoned'),
  ...forms('read reads reading understood understands called calls calling termed dubbed characterized characterizes branded labeled labelled labels', 'reasoned'),
  ...forms('noted notes noting observed observes observing wrote writes writing said says saying stated states stating remarked remarks remarking', 'noted'),
  ...forms('recognized recognizes recognizing acknowledged acknowledges mentioned mentions recounted recounts reported reports described summarized', 'noted'),
  ...forms('recited recites added adds commented comments pointed points warned warns warning cautioned cautions counted counts tallied surveyed surveys', 'noted'),
  ...forms('collected collects catalogued catalogs put puts spoke speaks told tells taught teaches instructed instructs reminded reminds cited cites', 'noted'),
  ...forms('conceded concedes admitted admits allowed invoked invokes quoted quotes traced traces identified identifies listed lists gathered', 'noted'),
  ...forms('answered answers replied replies responded responds lamented laments thought thinks believed believes felt feels wondered asked asks', 'noted'),
  ...forms('assumed assumes assuming presumed presumes presuming supposed supposes', 'assumed'),
  ...forms('suggested suggests suggesting hinted hints implied implies intimated intimates indicated indicates signaled signals signalled', 'suggested'),
  ...forms('rejected rejects rejecting disagreed disagrees disagreeing refused refuses repudiated repudiates disavowed disavows dismissed dismisses', 'concluded', true),
  ...forms('rebuffed brushed spurned discounted discounts faulted faults criticized criticizes criticised doubted doubts questioned questions distinguished', 'reasoned', true),
  ...forms('distinguishes parted balked resisted disclaimed disclaims overruled overrules', 'reasoned', true),
  ...forms('declined declines declining reserved reserves left leaves avoided avoids', 'declined'),
  ...forms('argued argues arguing contended contends contending asserted asserts asserting maintained maintains claimed claims insisted insists urged urges', 'argued'),
  ...forms('posited posits submitted submits alleged alleges protested protests complained complains theorized theorizes objected objects pressed presses', 'argued'),
  ...forms('contests contested disputed disputes proposed proposes advanced advances charged', 'argued'),
  ...forms('dissented dissents dissenting', 'noted'),
]);

/** Nouns that carry what somebody said: "the panel's holding", "Judge Lee's view". */
export const reportingNouns: ReadonlyMap<string, ReportingVerb> = new Map([
  ...forms('holding holdings ruling decision rule judgment mandate', 'held'),
  ...forms('conclusion conclusions finding findings determination disposition', 'concluded'),
  ...forms('reasoning rationale analysis explanation approach treatment', 'reasoned'),
  ...forms('observation observations remark remarks words statement statements account words telling view views opinion reading estimation eyes judgement description phrase phrasing', 'noted'),
  ...forms('retort rejoinder response reply criticism objection warning caution reminder insistence', 'noted'),
  ...forms('count tally survey recognition acknowledgment concern lights vantage perspective language comment comments formulation position writing dissent', 'noted'),
  ...forms('assumption premise', 'assumed'),
  ...forms('suggestion hint', 'suggested'),
  ...forms('rejection refusal', 'concluded', true),
  ...forms('argument arguments contention contentions assertion assertions claim theory submission allegation', 'argued'),
]);

/** Verbs by which a party to the brief reads an opinion. */
export const readingVerbs: ReadonlySet<string> = new Set(
  ('argue argues argued say says said contend contends contended claim claims claimed assert asserts asserted maintain maintains read reads cite cites cited ' +
    'insist insists suggest suggests tell tells believe believes think thinks represent represents portray portrays invoke invokes rely relies relied ' +
    'urge urges posit posits describe describes characterize characterizes treat treats would want wants point points quote quotes declare declares ' +
    'announce announces write writes wrote submit submits suppose supposes imagine imagines assume assumes pretend pretends hold').split(' '),
);

export const negators: ReadonlySet<string> = new Set(
  "not never no nowhere neither nor none nothing without cannot can't didn't doesn't don't isn't wasn't won't wouldn't hasn't haven't hadn't aren't weren't couldn't hardly scarcely nobody".split(' '),
);

/** Words that take firmness out of a statement. */
export const hedgingWords: ReadonlySet<string> = new Set(
  'may might could perhaps possibly arguably seemingly apparently likely probably appears appear appeared seems seem seemed potentially tentatively'.split(' '),
);

/** Words that make a statement one about all cases. */
export const universalWords: ReadonlySet<string> = new Set(
  'always never whenever wherever categorically absolutely invariably regardless irrespective automatically universally irrelevant eliminated eliminates abolished abolishes unconditionally totally ever anytime whatsoever'.split(' '),
);
