import type { CitedAuthority } from '../../library/opinion.js';
import { say, spoken } from '../../text/say.js';
import type { Cause } from '../cause.js';
import { termsOf } from '../concepts.js';
import type { Assertion, Hearing } from '../hearing.js';
import { isCourt } from '../who.js';
import { isLabelled } from './weight.js';

const TREATED = spoken({
  followed: '{0} was followed',
  distinguished: '{0} was distinguished',
  quoted: '{0} was quoted',
  cited: '{0} was cited',
  discussed: '{0} was discussed',
  applied: '{0} was applied',
  criticized: '{0} was criticized',
  analogized: '{0} was analogized',
});

const FOLLOWS = /^(?:follow(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|adopt(?:s|ed|ing)?|extend(?:s|ed|ing)?|embrac(?:e|es|ed|ing)|reaffirm(?:s|ed|ing)?|endors(?:e|es|ed|ing)|adher(?:e|es|ed|ing)|invok(?:e|es|ed|ing)|rel(?:ied|ies|ying)|heed(?:s|ed|ing)?|obey(?:s|ed)?|enforc(?:e|es|ed|ing)|accept(?:s|ed|ing)?|agree[sd]?)$/;
/** "Drummond, as reaffirmed in", "Drummond's rule, adopted in", before the opinion's name. */
const TAKEN_UP = /^(?:[’']s(?: [\w-]+){1,3}?)?,? ?(?:(?:as|was|were|is|then) )?(?:\w+ed and )?(?:follow|appli|adopt|extend|reaffirm|endors|embrac|invok|enforc|heed)ed(?: and \w+ed)? (?:in|by|under) (?:the )?/i;
const ASIDE = /^(?:discussion|review|recital|summary|account|argument|treatment|reading)$/;
/** "Took Drummond to control". */
const TAKEN_TO_BIND = /^ (?:to|as) (?:be )?(?:control(?:ling)?|govern(?:ing)?|bind(?:ing)?|dispositive|decisive)\b/i;
const LIKENED = /\b(?:indistinguishable|identical|on all fours|no (?:\w+ )?(?:difference|distinction)|matche[sd]|makes no difference|the same (?:as|case))\b/i;
const GOVERNS = /^(?:govern(?:s|ed)?|control(?:s|led|ling)?|indistinguishable|dispositive|on-point|directly|squarely)$/;
const DISOWNS = /^(?:not|never|declined|refused|to|would|could|cannot|without|nor|rather|instead|than|unlike|dissent|dissenting)$/;
const CIRCUITS: Readonly<Record<string, string>> = {
  first: '1st Cir.', second: '2d Cir.', third: '3d Cir.', fourth: '4th Cir.', fifth: '5th Cir.', sixth: '6th Cir.', seventh: '7th Cir.', eighth: '8th Cir.', ninth: '9th Cir.', tenth: '10th Cir.', eleventh: '11th Cir.', federal: 'Fed. Cir.', 'd.c': 'D.C. Cir.',
};
const CIRCUIT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CIRCUITS).map(([word, short]) => [short, `${word.charAt(0).toUpperCase()}${word.slice(1)} Circuit`]));

const courtOf = ({ full }: CitedAuthority): string => /\(([^()]*?) ?\d{4}\)/.exec(full)?.[1]?.replace(/,? ?[A-Z][a-z]+\.? \d{1,2},$/, '').trim() ?? '';
const isCase = ({ full }: CitedAuthority): boolean => / v\. |^In re /.test(full);

const onPages = ({ uses }: CitedAuthority, { pin }: Hearing, slack: number): boolean =>
  uses.some(({ pages }) => pages.some((range) => pin.pages.some((page) => range.first <= page.last + slack && page.first <= range.last + slack)));

/** Signals before an opinion that is not cited for what is said. */
const OPPOSING = /^(?:but|contra|compare|cf)/;

/** A case distinguished that is said to be followed. */
export function treatmentCause(hearing: Hearing): Cause | undefined {
  const { record, assertions, authorities, pin } = hearing;
  if (isLabelled(hearing) || pin.parts.length > 0 && !pin.parts.some(isCourt)) return undefined;
  for (const { index, span, block } of authorities) {
    const cited = record.authorities[index];
    if (cited === undefined) continue;
    const uses = cited.uses.filter(({ part }) => record.parts.some((one) => one.id === part && isCourt(one)));
    if (uses.length === 0 || !uses.every(({ treatment }) => treatment === 'distinguished' || treatment === 'criticized')) continue;
    const assertion = assertions.find((one) => one.block === block && one.span.start <= span.start && span.end <= one.span.end);
    const behind = assertion === undefined ? '' : assertion.text.slice(span.end - assertion.span.start);
    const takenUp = TAKEN_UP.exec(behind);
    const upheld = takenUp !== null && (record.shortNames.some((name) => behind.startsWith(name, takenUp[0].length)) || /^(?:panel|court|majority|\w+ Circuit)\b/i.test(behind.slice(takenUp[0].length)));
    if (assertion === undefined || assertion.reading.disowned || assertion.via === 'proposition' && OPPOSING.test(hearing.citation?.citation.signal?.canonical ?? '') || assertion.who.kind !== 'court' && assertion.who.kind !== 'nobody' && !upheld && !(assertion.who.kind === 'otherAuthority' && (assertion.reading.named.has('court') || assertion.reading.named.has('own')) && FOLLOWS.test(assertion.tokens[0]?.word ?? '') && assertion.tokens[0]?.word.endsWith("ing") === true) && !(assertion.who.kind === 'otherAuthority' && /\b(?:was|is|were) (?:found|held|deemed|treated|considered|followed|applied|extended|reaffirmed)\b/i.test(assertion.text))) continue;
    if (assertion.reading.negated || hearing.named.has('dissent')) continue;
    const { tokens } = assertion;
    const at = tokens.findIndex((token) => token.span.start <= span.start && span.start < token.span.end);
    const before = tokens.slice(Math.max(0, at - 5), at);
    const likened = assertion.terms.some(({ axis, concept, sign }) => axis && concept === 'same' && sign > 0) && LIKENED.test(assertion.text);
    const governs = tokens.slice(at + 1, at + 5).find(({ word, quoted }, index) => !quoted && GOVERNS.test(word) && !tokens.slice(at + 1, at + 1 + index).some((one) => DISOWNS.test(one.word)));
    const passive = tokens.slice(at + 1, at + 7).find(({ word, quoted }, index) => !quoted && FOLLOWS.test(word) && /^(?:was|is|were|been)$/.test(tokens[at + index]?.word ?? '') && /\b(?:in|by|under)\s*$/i.test(assertion.text));
    const adopts = upheld ? tokens.slice(at + 1, at + 9).findLast(({ word, quoted }) => !quoted && FOLLOWS.test(word)) : undefined;
    const taken = TAKEN_TO_BIND.test(behind) && /^(?:took|takes|treated|treats|read|regarded|considered|deemed|saw|found|held)$/.test(tokens[at - 1]?.word ?? '') ? tokens[at - 1] : undefined;
    const verb = adopts ?? taken ?? governs ?? passive ?? (likened ? tokens[at] : undefined) ?? before.findLast(({ word, quoted }) => !quoted && FOLLOWS.test(word));
    if (verb === undefined) continue;
    const place = tokens.indexOf(verb);
    // "Drummond governs, and Perez left it standing": the first clause is the brief's own.
    if (place >= at && verb !== adopts && (assertion.reading.speakerSpan?.start ?? 0) > verb.span.end) continue;
    if (place < at && tokens.slice(Math.max(0, place - 3), place).some(({ word }) => DISOWNS.test(word))) continue;
    const between = tokens.slice(place + 1, at);
    // "Following its discussion of Drummond": what came before, not what was followed. What is found different was not applied to win.
    if (between.some(({ word }) => ASIDE.test(word)) || place < at && place === 0 && !likened && assertion.terms.some(({ concept, sign }) => concept === 'same' && sign < 0)) continue;
    // "Following Montana's decision in Tamarack": the decision is the case.
    const inside = between.at(-1)?.word === 'in' && /^(?:decision|holding|rule|ruling|opinion|approach|reasoning|analysis|teaching|lead|path|test)$/.test(between.at(-2)?.word ?? '') ? between.slice(0, -2) : between;
    if (inside.some(({ word }) => /^(?:in|than|unlike|beyond|that|which|because|but|distinguish\w*|reject\w*|declin\w*|refus\w*|disagree\w*)$/.test(word))) continue;
    if (assertion.who.kind === 'nobody' && assertion.via === 'proposition' && place < at && !verb.word.endsWith("ing")) continue;
    if (place >= at && (assertion.who.kind === 'nobody' && assertion.via === 'proposition' && hearing.citation === undefined || /\bwould\b|\bif\b/i.test(assertion.text))) continue;
    const pages = uses[0]?.pages[0];
    const part = record.parts.find(({ id }) => id === uses[0]?.part);
    return { kind: 'distinguished-as-followed', certainty: record.provenance === 'imported' ? 'likely' : 'proved', block, span: { start: verb.span.start, end: Math.max(span.end, verb.span.end) }, speaker: cited.short, ...(part === undefined ? {} : { part }), ...(pages === undefined ? {} : { pages }), ...(uses[0]?.note === undefined ? {} : { statement: uses[0].note }) };
  }
  return undefined;
}

const ENDS = /^(?:overrul(?:e|es|ed|ing)|abrogat(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing)|abandon(?:s|ed|ing)?|supersed(?:e|es|ed|ing)|disapprov(?:e|es|ed|ing)|discard(?:s|ed|ing)?)$/;
const NO_LONGER = /\bno longer\b[^.;]{0,20}\b(?:binds?|binding|good law|controls?|governs?|law|applies|apply|stands?)\b/i;

/** A case that the court distinguished or followed, said to be overruled. */
export function overruledCause({ record, assertions, authorities, named, pin }: Hearing): Cause | undefined {
  for (const { index, span, block } of authorities) {
    const cited = record.authorities[index];
    const assertion = assertions.find((one) => one.block === block && one.span.start <= span.start && span.end <= one.span.end);
    if (cited === undefined || !isCase(cited) || assertion === undefined || assertion.reading.disowned || assertion.reading.negated || named.has('dissent') || assertion.who.kind !== 'court' && assertion.who.kind !== 'nobody') continue;
    const use = cited.uses.find(({ part, treatment }) => treatment !== 'cited' && record.parts.some((one) => one.id === part && isCourt(one)));
    if (use === undefined) continue;
    const at = assertion.tokens.findIndex((token) => token.span.start <= span.start && span.start < token.span.end);
    const verb = assertion.tokens.slice(Math.max(0, at - 3), at).find(({ word, quoted }) => !quoted && ENDS.test(word)) ?? assertion.tokens.slice(at + 1, at + 5).find(({ word, quoted }) => !quoted && ENDS.test(word));
    const end = NO_LONGER.exec(assertion.text.slice(span.end - assertion.span.start));
    if (verb === undefined && end === null || /\b(?:not|never|nor|neither|without|far from|stopped short|short of|rather than|would|could|might|may|whether|if|fear\w*|urg\w*|invit\w*|ask\w*)\b/i.test(assertion.text) || verb !== undefined && assertion.who.kind === 'nobody' && !pin.parts.some(isCourt)) continue;
    const where = verb?.span ?? { start: span.end + (end?.index ?? 0), end: span.end + (end?.index ?? 0) + (end?.[0].length ?? 0) };
    const part = record.parts.find(({ id }) => id === use.part);
    return { kind: 'overstated-holding', certainty: 'likely', block, span: where, statement: `${say(TREATED[use.treatment], cited.short)}${use.note === undefined ? '' : `: ${use.note}`}`, ...(use.pages[0] === undefined ? {} : { pages: use.pages[0] }), ...(part === undefined ? {} : { part }) };
  }
  return undefined;
}

/** "reaffirmed", "followed by" and the like, printed as later history of a case that the court distinguished. */
export function followedHistory(hearing: Hearing): Cause | undefined {
  const { record, citation, blame } = hearing;
  if (citation === undefined) return undefined;
  const { placed, citation: own } = citation;
  const before = placed.block.text.slice(Math.max(0, own.span.start - 40), own.span.start);
  const phrase = /\b(?:reaffirmed|followed|applied|extended|adopted|endorsed)(?: (?:by|in))?,? $/i.exec(before);
  const printed = own.history?.text ?? '';
  if (phrase === null && !/^(?:reaff|follow|appl|exten|adopt)/i.test(printed)) return undefined;
  const span = own.history?.span ?? (phrase === null ? own.span : { start: own.span.start - phrase[0].length, end: own.span.start - (/,? $/.exec(phrase[0])?.[0].length ?? 0) });
  const head = placed.block.text.slice(0, span.start);
  const cited = record.authorities.find(({ citation: core, uses }) => head.includes(core) && uses.some(({ part, treatment }) => treatment === 'distinguished' && record.parts.some((one) => one.id === part && isCourt(one))));
  if (cited === undefined || span.start - (head.lastIndexOf(cited.citation) + cited.citation.length) > 60) return undefined;
  const use = cited.uses.find(({ treatment }) => treatment === 'distinguished');
  return { kind: 'distinguished-as-followed', certainty: 'proved', block: blame.block, span, speaker: cited.short, ...(use?.pages[0] === undefined ? {} : { pages: use.pages[0] }) };
}

/** A circuit named beside a case that another circuit decided. */
export function misidentified(hearing: Hearing): Cause | undefined {
  const { record, assertions, authorities } = hearing;
  for (const assertion of assertions) {
    if (assertion.reading.disowned) continue;
    const { tokens, block } = assertion;
    const here = authorities.filter((one) => one.block === block && assertion.span.start <= one.span.start && one.span.end <= assertion.span.end);
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1];
      if (token.quoted || next?.word !== 'circuit' || !token.capital) continue;
      const printed = CIRCUITS[token.word];
      if (printed === undefined) continue;
      const near = here.filter(({ span }) => {
        const place = tokens.findIndex((one) => one.span.start <= span.start && span.start < one.span.end);
        const distance = place > at ? place - at - 1 : at - place;
        const between = tokens.slice(Math.min(place, at) + 1, Math.max(place, at)).map(({ word }) => word);
        const joined = place > at ? between.every((word) => /^(?:circuit|circuit's|decision|opinion|ruling|case|in|the|of|panel|holding|'s|also|s|had|has|and)$/.test(word)) || tokens[place]?.before === '' && distance <= 5 && between.includes('in') : between.every((word) => /^(?:where|in|which|the|a|an|decision|case|of|by|from|opinion|v|and)$/.test(word) || /^\p{L}+$/u.test(word) && tokens.some((one) => one.word === word && one.capital));
        return joined && distance <= 7;
      });
      const cited = near.length === 1 ? record.authorities[near[0]?.index ?? -1] : undefined;
      if (cited === undefined || !isCase(cited)) continue;
      const court = courtOf(cited);
      // A circuit beside a case of the Supreme Court is the court below.
      if (court === printed || court === '') continue;
      const theirs = CIRCUIT_NAMES[court] ?? court;
      const page = cited.uses[0]?.pages[0];
      const printedCourt = assertion.text.slice(token.span.start - assertion.span.start, next.span.end - assertion.span.start).replace(/[’']s$/, '');
      return { kind: 'misidentified-cited-case', certainty: 'proved', block, span: { start: token.span.start, end: token.span.start + printedCourt.length }, yours: printedCourt, theirs, speaker: cited.short, statement: 'court', ...(page === undefined ? {} : { pages: page }) };
    }
  }
  return undefined;
}

/** How far a case may be from the page cited before the page is surely not on it. */
const SLACK = 2;

/** A case discussed on other pages than the pincite's; or credited with what another case on that page is cited for. */
export function authorityElsewhere(hearing: Hearing): Cause | undefined {
  const { record, pin, assertions, authorities, blame, citation } = hearing;
  const pincite = citation?.citation.pincite;
  const main = assertions[0];
  if (pin.pages.length === 0 || pin.outside || pincite === undefined || main === undefined || main.reading.disowned || main.who.kind !== 'court' && main.who.kind !== 'nobody' && main.who.kind !== 'otherAuthority') return undefined;
  const named = authorities.filter((one) => one.block === main.block && main.span.start <= one.span.start && one.span.end <= main.span.end && isCase(record.authorities[one.index] ?? { full: '' } as CitedAuthority));
  const only = named.at(-1);
  const cited = only === undefined ? undefined : record.authorities[only.index];
  if (cited === undefined || only === undefined || named.some(({ index }) => onPages(record.authorities[index] ?? cited, hearing, 0))) return undefined;
  const other = named.length > 1 ? undefined : creditedInstead(hearing, main, cited);
  if (other !== undefined) {
    return { kind: 'misidentified-cited-case', certainty: 'likely', block: only.block, span: only.span, yours: cited.short, theirs: other.short, speaker: cited.short, statement: 'name', ...(pin.pages[0] === undefined ? {} : { pages: pin.pages[0] }) };
  }
  if (named.some(({ index }) => onPages(record.authorities[index] ?? cited, hearing, SLACK)) || !aboutAuthority(main, only.span)) return undefined;
  const part = record.parts.find(({ id }) => id === cited.uses[0]?.part);
  const pages = cited.uses[0]?.pages[0];
  return { kind: 'wrong-pincite', certainty: 'likely', block: blame.block, span: pincite.span, yours: pincite.text, statement: cited.short, ...(part === undefined ? {} : { part }), ...(pages === undefined ? {} : { pages }) };
}

const DISCUSSES = /\b(?:discuss\w*|describ\w*|address\w*|consider\w*|cit\w+|quot\w+|start\w* (?:from|with)|beg[ai]n\w* (?:from|with)|turn\w* to|examin\w*|distinguish\w*|analy[sz]\w*|read|rel(?:ied|ies|y) on|look\w* to|recount\w*|survey\w*|summari\w*|invok\w*|drew on|draws on|error|reasoning)\b/i;

/** Whether the proposition is about the case rather than about something it is compared with. */
function aboutAuthority({ text, span, tokens }: Assertion, at: { start: number }): boolean {
  const place = tokens.findIndex((token) => token.span.start <= at.start && at.start < token.span.end);
  return DISCUSSES.test(text.slice(0, at.start - span.start + 1)) || /\b(?:error|mistake|holding|rule|reasoning) (?:in|of)\b/i.test(text.slice(0, at.start - span.start)) || place === 0;
}

/** The case on the page cited whose point this is: its note in the record shares far more with the text than the named one's. */
function creditedInstead(hearing: Hearing, { terms }: Assertion, named: CitedAuthority): CitedAuthority | undefined {
  const concepts = new Set(terms.map(({ concept }) => concept));
  const shared = ({ uses, citation }: CitedAuthority): number => {
    const told = hearing.record.reported.filter(({ authority }) => authority === citation).map(({ statement }) => statement);
    const own = new Set(termsOf([...uses.map(({ note }) => note ?? ''), ...told].join('; ')).map(({ concept }) => concept));
    return [...own].filter((concept) => concepts.has(concept)).length;
  };
  const here = hearing.record.authorities.filter((one) => one !== named && isCase(one) && onPages(one, hearing, 0));
  const ranked = here.map((one) => ({ one, score: shared(one) })).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  return best !== undefined && best.score >= 3 && best.score > (second?.score ?? 0) && best.score > shared(named) + 1 ? best.one : undefined;
}
