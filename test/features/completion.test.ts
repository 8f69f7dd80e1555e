import { describe, expect, test } from 'vitest';
import { type Completion, completionsAt } from '../../server/src/features/completion/completion.js';
import { defaultSettings } from '../../server/src/rules/check.js';
import { applyEdits } from '../../server/src/text/edit.js';
import { at, drummond, full, hope } from './support.js';

/** What is offered at the cursor, best first. */
function offered(source: string, format: 'markdown' | 'text' = 'markdown'): readonly Completion[] {
  const { brief, cursor } = at(source, format);
  return [...completionsAt(brief, cursor, defaultSettings).list].sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

/** The text around the cursor with one of the offers taken, `___` where a page is to be filled in. */
function taken(source: string, wanted: Partial<Completion>, format: 'markdown' | 'text' = 'markdown'): string | undefined {
  const { text } = at(source, format);
  const entry = offered(source, format).find((each) => Object.entries(wanted).every(([field, value]) => each[field as keyof Completion] === value));
  return entry === undefined ? undefined : applyEdits(text, [{ span: entry.span, newText: entry.parts.join('___') }]);
}

const forms = (source: string) => offered(source).map(({ label, form }) => `${label}: ${form}`);

describe('an authority is offered', () => {
  test('in short form once it was cited in full, with a place for the page', () => {
    expect(taken(`${hope}. ${drummond}. Force is judged so. *Ho‸`, { form: 'short' })).toBe(`${hope}. ${drummond}. Force is judged so. *Hope*, 536 U.S. at ___`);
    expect(taken(`${hope}. ${drummond}. Force is judged so. Ho‸`, { form: 'short' })).toBe(`${hope}. ${drummond}. Force is judged so. *Hope*, 536 U.S. at ___`);
  });

  test('in full while it was not: one of the library, or one that is cited later', () => {
    expect(taken('The rule is old. *Per‸', { form: 'full' })).toBe('The rule is old. *Perez v. City of Fresno*, 98 F.4th 919, ___ (9th Cir. 2024)');
    expect(taken(`Force is judged so. *Ho‸\n\nLater. ${hope}.`, { form: 'full' })).toContain('so. *Hope v. Pelzer*, 536 U.S. 730, ___ (2002)\n');
    expect(forms(`Force is judged so. *Ho‸\n\nLater. ${hope}.`)).toEqual(['Hope v. Pelzer: full']);
  });

  test('in full again first where a new main heading begins, and in the text when only a note has the full citation', () => {
    expect(forms(`# A\n\n${hope}. *Hope*, 536 U.S. at 740.\n\n# B\n\nSo held. *Ho‸`)[0]).toBe('Hope v. Pelzer: full');
    expect(forms(`# Of\n\nWords.\n\n# A\n\n${hope}. ${drummond}.\n\n## B\n\nSo held. *Ho‸`)[0]).toBe('Hope v. Pelzer: short');
    expect(forms(`Called.[^1] More words. *Ho‸\n\n[^1]: ${hope}.`)[0]).toBe('Hope v. Pelzer: full');
    expect(forms(`${hope}. Called.[^1]\n\n[^1]: *Ho‸`)[0]).toBe('Hope v. Pelzer: short');
  });

  test('behind a signal, the latest first', () => {
    expect(forms(`${hope}. ${drummond}. *See* ‸`)).toEqual([
      'id.: id', 'Drummond v. City of Anaheim: short', 'Hope v. Pelzer: short', 'Drummond v. City of Anaheim: full', 'Hope v. Pelzer: full', 'Perez v. City of Fresno: full',
    ]);
    expect(taken(`${hope}. ${drummond}. *See, e.g.*, ‸`, { label: 'Hope v. Pelzer', form: 'short' })).toBe(`${hope}. ${drummond}. *See, e.g.*, *Hope*, 536 U.S. at ___`);
    expect(forms(`${hope}. ${drummond}. See ‸`)).toHaveLength(6);
    expect(forms(`${hope}. I see ‸`)).toEqual([]);
    expect(forms(`${hope}. For the history, see ‸`)).toEqual([]);
  });

  test('behind a signal whose italics go on', () => {
    expect(taken(`${hope}. ${drummond}. *See Ho‸`, { form: 'short' })).toBe(`${hope}. ${drummond}. *See Hope*, 536 U.S. at ___`);
    expect(taken(`${hope}. ${drummond}. *See ‸`, { form: 'id' })).toBe(`${hope}. ${drummond}. *See id.* at ___`);
  });

  test('by any word of its name, and by several', () => {
    expect(forms(`${full}. ${hope}. So. *Fres‸`)).toContain('Perez v. City of Fresno: short');
    expect(taken(`${hope}. ${drummond}. So held. Hope v. Pel‸`, { form: 'full' })).toBe(`${hope}. ${drummond}. So held. *Hope v. Pelzer*, 536 U.S. 730, ___ (2002)`);
    expect(taken(`${hope}. ${drummond}. So held. *Ho‸*`, { form: 'short' })).toBe(`${hope}. ${drummond}. So held. *Hope*, 536 U.S. at ___`);
  });

  test('by its name alone within a sentence, first', () => {
    expect(forms(`${hope}. ${drummond}. As in *Ho‸`)[0]).toBe('Hope: name');
    expect(taken(`${hope}. ${drummond}. As in *Ho‸, notice counts.`, { form: 'name' })).toBe(`${hope}. ${drummond}. As in *Hope*, notice counts.`);
  });

  test('as the brief sets it: its marker, its slip pages, plain text', () => {
    const perez = '_Perez v. City of Fresno_, 98 F.4th 919 (9th Cir. 2024)';
    expect(taken(`${perez}. _Perez_, slip op. at 13. _Hope v. Pelzer_, 536 U.S. 730, 739 (2002). So. *Pe‸`, { label: 'Perez v. City of Fresno', form: 'short' })).toContain('So. _Perez_, slip op. at ___');
    expect(taken('Hope v. Pelzer, 536 U.S. 730, 739 (2002). Graham v. Connor, 490 U.S. 386, 396 (1989). So held. Hop‸', { form: 'short' }, 'text')).toContain('So held. Hope, 536 U.S. at ___');
    expect(taken('*Doe v. Roe*, 2021 WL 1234567, at \\*3 (E.D. Cal. Mar. 3, 2021). *Hope v. Pelzer*, 536 U.S. 730, 739 (2002). So. *Do‸', { form: 'short' })).toContain('So. *Doe*, 2021 WL 1234567, at \\*___');
  });

  test('statutes behind a signal or by their first letters', () => {
    expect(taken(`42 U.S.C. § 1983. ${hope}. *See* ‸`, { kind: 'statute' })).toBe(`42 U.S.C. § 1983. ${hope}. *See* 42 U.S.C. § 1983`);
    expect(forms(`42 U.S.C. § 1983. ${hope}. So. 42 U‸`)).toEqual(['42 U.S.C. § 1983: full']);
  });
});

describe('id. is offered only where it may stand', () => {
  const has = (source: string) => offered(source).some(({ form }) => form === 'id');

  test('directly behind one authority', () => {
    expect(taken(`${hope}. Notice counts. *I‸`, { form: 'id' })).toBe(`${hope}. Notice counts. *Id.* at ___`);
    expect(taken('42 U.S.C. § 1983. It grants a right. *‸', { form: 'id' })).toBe('42 U.S.C. § 1983. It grants a right. *Id.*');
    expect(has(`${hope} (quoting *Graham v. Connor*, 490 U.S. 386, 396 (1989)). So. *I‸`)).toBe(true);
  });

  test('not behind several, nor over a heading, nor from a note into the text', () => {
    expect(has(`${hope}; ${drummond}. So. *I‸`)).toBe(false);
    expect(has(`${hope}.\n\n## Next\n\nSo. *I‸`)).toBe(false);
    expect(has(`${hope}. So.[^1]\n\n[^1]: *I‸`)).toBe(false);
    expect(has('So. *I‸')).toBe(false);
    expect(has('(ER-12.) So. *I‸')).toBe(false);
  });
});

describe('nothing is offered', () => {
  test.for([
    ['in code', 'So `*Ho‸` is typed.'],
    ['in a code block', '```\n*Ho‸\n```'],
    ['in a comment', 'So. <!-- *Ho‸ -->'],
    ['in front matter', '---\ntitle: *Ho‸\n---'],
    ['in an address', 'So https://x.example/Ho‸'],
    ['in a heading', '# The *Ho‸'],
    ['within a citation', '*Hope v. Pelzer*, 536 U.S. 7‸30, 739 (2002).'],
    ['behind the end of italics', 'So *held*‸'],
    ['where bold begins', 'So **‸'],
    ['on an empty line', '‸'],
    ['on a word in small letters', 'So ho‸'],
  ])('%s', ([, source = '']) => {
    const text = source.startsWith('---') ? `${source}\n\n${hope}. ${drummond}.` : `${hope}. ${drummond}.\n\n${source}`;
    expect(offered(text)).toEqual([]);
  });
});
