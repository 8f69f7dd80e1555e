import { judgesTitle, spelledTitles, titleAbbreviation } from './titles.js';

const NAME = String.raw`(?:[A-Z]\. ?){0,3}(?:(?:Mc|Mac|O['’]|De|La|Van )?\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?`;
const NAMES = `${NAME}(?:(?:, |,? (?:and|&) )${NAME}){0,6}`;
const SPELLED = `(?:${[...spelledTitles].sort((a, b) => b.length - a.length).join('|')})`;
const SHORT = String.raw`(?:[CP]\.? ?JJ?\.?|J\. ?J\.|JJ?\.?)`;
const ROLE = '((?:specially )?(?:[Cc]oncur|[Dd]issent|[Cc]onc\\.|[Dd]iss?\\.).*|in chambers)';

const TITLE_FIRST = new RegExp(`^(?:The |Hon\\. )?(${SPELLED}) (${NAMES}),? ${ROLE}$`, 'u');
const NAME_FIRST = new RegExp(`^(${NAMES}),? (${SPELLED}|${SHORT}),? ${ROLE}$`, 'u');
const OPINION_OF = new RegExp(`^((?:plurality )?opinion|statement) of (${SPELLED}) (${NAME})$`, 'u');

/** "Diss." and "Concur" in full; small letters. */
const roleOf = (role: string): string =>
  role
    .replace(/^[CD]/, (letter) => letter.toLowerCase())
    .replaceAll(/\bconc\.|\bconcur\b/g, 'concurring')
    .replaceAll(/\bdiss?\.|\bdissent\b/g, 'dissenting')
    .replace(/ & (?=dissenting|concurring)/, ' and ')
    .replaceAll('judgement', 'judgment');

const chief = (title: string): string => (title.startsWith('C') ? 'C.J.' : title.startsWith('P') ? 'P.J.' : 'J.');

/**
 * The right form of a parenthetical that names a judge and what the judge did: `Justice Marshall, dissenting` gives
 * `Marshall, J., dissenting`. Undefined where it is right already or not of that kind. T10, R13.1 of The Indigo Book 2.0.
 */
export function judgeForm(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length > 160) return undefined;
  const opinion = OPINION_OF.exec(plain);
  if (opinion?.[1] !== undefined) return `${opinion[1]} of ${opinion[3] ?? ''}, ${titleAbbreviation(opinion[2] ?? '') ?? 'J.'}`;
  const first = TITLE_FIRST.exec(plain);
  const after = first === null ? NAME_FIRST.exec(plain) : null;
  const [names, title, role] = first === null ? [after?.[1], after?.[2], after?.[3]] : [first[2], first[1], first[3]];
  if (names === undefined || title === undefined || role === undefined) return undefined;
  const count = names.split(/,? (?:and|&) |, /).length;
  const single = titleAbbreviation(title) ?? chief(title);
  if (count > 1 && single !== 'J.' && single !== 'JJ.') return undefined;
  const right = count > 1 ? judgesTitle(count) : single === 'JJ.' ? 'J.' : single;
  if (plain === `${names}, ${right}, ${roleOf(role)}`) return undefined;
  return `${names.replace(/,? and (?=\S+$)/, ' & ')}, ${right}, ${roleOf(role)}`;
}
