import type { CitedAuthority, Opinion } from '../library/opinion.js';
import { readSentences } from './readSentences.js';
import { isCourt } from './who.js';

type Use = CitedAuthority['uses'][number];

/** How a court says that a case does not decide the one before it. */
const DISTINGUISHES =
  /\b(?:distinguishable|distinguish(?:es|ed)?|inapposite|inapplicable|(?:no|little|of no|not of) help|does not help|misplaced|(?:we|and|therefore) (?:\w+ )?(?:decline to|do not|cannot) (?:follow|adopt|apply|extend)|(?:a|another) different (?:case|path|view|question|statute|setting)|(?:does|do|did) not (?:control|govern|bind|reach this)|by contrast|(?:so )?far from helping|not persua\w+|unlike)\b/i;
const FOLLOWS = /\b(?:we (?:\w+ )?(?:follow|adopt|apply|agree with|reaffirm|adhere)|(?:find|found) \p{Lu}[\p{L}’']+ persuasive|is controlling|it controls|bound by|[Oo]ur own (?:decision|case)|accordingly apply)\b/u;
/** Sentences that go on about the case named before. */
const GOES_ON = /^(?:That|It|There|This)\b|^(?:But )?[Tt]he (?:case|decision|opinion|rule|principle|facts|holding|court there)\b/;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function treatmentIn(text: string): Use['treatment'] | undefined {
  const [apart, with_] = [DISTINGUISHES.test(text), FOLLOWS.test(text)];
  return apart === with_ ? undefined : apart ? 'distinguished' : 'followed';
}

/** What the opinion's own sentences say of each case it cites, where its record knows no more than that it is cited. */
function told(opinion: Opinion): readonly CitedAuthority[] {
  const { record } = opinion;
  const own = readSentences(opinion).filter(({ source }) => source.kind === 'holding' || source.kind === 'reported' && source.reported.voice === 'otherCourt');
  return record.authorities.map((authority): CitedAuthority => {
    if (!authority.name.includes(' v. ')) return authority;
    const named = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(authority.short)}(?![\p{L}\p{N}])`, 'u');
    const about = own.flatMap(({ statement, pages }, at) => {
      if (named.test(statement)) return [statement];
      const before = own[at - 1];
      return before !== undefined && named.test(before.statement) && before.pages[0]?.first === pages[0]?.first && GOES_ON.test(statement) ? [statement] : [];
    });
    const treatments = new Set(about.flatMap((text) => treatmentIn(text) ?? []));
    const [only] = treatments;
    if (treatments.size !== 1 || only === undefined) return authority;
    return { ...authority, uses: authority.uses.map((use) => (use.treatment === 'cited' && record.parts.some((part) => part.id === use.part && isCourt(part)) ? { ...use, treatment: only } : use)) };
  });
}

const known = new WeakMap<Opinion, Opinion>();

/** An imported opinion with what its text adds to its record; a shipped one as it is. */
export function readOpinion(opinion: Opinion): Opinion {
  if (opinion.record.provenance !== 'imported' || opinion.text === undefined) return opinion;
  let read = known.get(opinion);
  if (read === undefined) {
    read = { record: { ...opinion.record, authorities: told(opinion) }, quotations: opinion.quotations, text: opinion.text };
    known.set(opinion, read);
    known.set(read, read);
  }
  return read;
}
