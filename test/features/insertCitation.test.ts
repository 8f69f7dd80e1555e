import { describe, expect, test } from 'vitest';
import { choicesAt, chosenCitation, type Inserted, quotedPassage } from '../../server/src/features/insertCitation.js';
import { opinionPage } from '../../server/src/features/opinionPage.js';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import type { Opinion } from '../../server/src/library/opinion.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { openOpinion } from '../../server/src/library/store.js';
import { defaultSettings } from '../../server/src/rules/check.js';
import { at, drummond, full, hope } from './support.js';

const [shipped] = shippedLibrary.opinions;
if (shipped === undefined) throw new Error('no shipped opinion');
const perez: Opinion = shipped;

const shown = (inserted: Inserted): string => ('problem' in inserted ? inserted.problem : inserted.parts.join('___'));

describe('a citation that is chosen', () => {
  test('from the authorities of the brief, the latest first, and the library', () => {
    const { brief, cursor } = at(`${hope}. ${drummond}. *Hope*, 536 U.S. at 741. ‸`);
    expect(choicesAt(brief, cursor).map(({ label, authority }) => [label, authority !== undefined])).toEqual([
      ['Hope v. Pelzer, 536 U.S. 730 (2002)', true], ['Drummond v. City of Anaheim, 343 F.3d 1052 (9th Cir. 2003)', true], ['Perez v. City of Fresno', false],
    ]);
  });

  test('is printed in the form that the place wants', () => {
    const { brief, cursor } = at(`${hope}. ${drummond}. So held. ‸`);
    const [, second, third] = choicesAt(brief, cursor);
    expect(shown(chosenCitation(brief, cursor, second ?? {}, defaultSettings))).toBe('*Hope*, 536 U.S. at ___');
    expect(shown(chosenCitation(brief, cursor, third ?? {}, defaultSettings))).toBe('*Perez v. City of Fresno*, 98 F.4th 919, ___ (9th Cir. 2024)');
    expect(shown(chosenCitation(brief, cursor, { authority: 'no such key' }, defaultSettings))).toContain('Too little is known');
  });
});

describe('words of an opinion', () => {
  /** Quotes what the opinion's document holds, at the cursor. */
  function quote(source: string, words: string, opinion: Opinion = perez): string {
    const { brief, cursor } = at(source);
    const lines = opinionPage(opinion).markdown.split('\n');
    const line = lines.findIndex((each) => each.includes(words));
    return shown(quotedPassage(brief, cursor, opinion, { text: words, lines: { first: line, last: line } }, defaultSettings));
  }

  test('stand in quotation marks with their page', () => {
    expect(quote(`${full}. ${hope}. ‸`, 'put the officers on fair notice')).toBe('“[P]ut the officers on fair notice.” *Perez*, slip op. at 14.');
  });

  test('begin small within a sentence', () => {
    expect(quote(`${full}. ${hope}. The cases did not ‸`, 'put the officers on fair notice')).toBe('“put the officers on fair notice.” *Perez*, slip op. at 14.');
  });

  test('of a separate writing, with whose it is', () => {
    expect(quote(`${full}. ${hope}. ‸`, 'a hollow distinction that turns improperly on unresolved questions of fact')).toBe(
      '“[A] hollow distinction that turns improperly on unresolved questions of fact.” *Perez*, slip op. at 30 (S.R. Thomas, J., concurring in part and dissenting in part).',
    );
  });

  test('with a full citation where the brief has none, in its own marker', () => {
    expect(quote('_Hope v. Pelzer_, 536 U.S. 730, 739 (2002). ‸', 'disturbingly similar to this case')).toMatch(/^“\[D\]isturbingly similar to this case\.” _Perez v\. City of Fresno_, No\. [\d-]+, slip op\. at 13 \(9th Cir\. /);
    expect(quote('‸', 'Drummond clearly establishes the law in this case.')).toMatch(/^“Drummond clearly establishes the law in this case\.” \*Perez v.*\(S\.R\. Thomas, J\., concurring in part and dissenting in part\)\.$/);
  });

  test('are refused where they are not the opinion’s', () => {
    const { holdings } = perez.record;
    expect(quote(`${full}. ‸`, holdings[0]?.statement ?? '')).toContain('not the opinion’s own');
    expect(quote(`${full}. ‸`, ' ')).toBe('Select the words to quote.');
  });

  test('of the text that you imported, by its pages; long ones in a block', () => {
    const long = `${'The question here is whether the rule was clear to every officer who acted on that day. '.repeat(6)}It was.`;
    const text = `IN THE SUPREME COURT OF OHIO\n\nROE, APPELLANT, v. DOE, APPELLEE.\n\nNo. 2020-1234. Decided June 1, 2021.\n\nJustice STONE delivered the opinion of the court.\n\nWe said “no one may be judge in his own cause” before. We say it again.\n\n${long}\n`;
    const imported = importOpinion(text);
    if ('problem' in imported) throw new Error(imported.problem);
    const opinion = openOpinion(imported.record, imported.index, () => imported.stretches);
    expect(quote('‸', 'We said “no one may be judge in his own cause” before.', opinion)).toMatch(/^“We said ‘no one may be judge in his own cause’ before\.” \*roe v\. doe\*/i);
    expect(quote('So. ‸', long, opinion)).toMatch(/^\n\n> The question here[^“]*It was\.\n\n\*roe v\. doe\*/i);
  });
});
