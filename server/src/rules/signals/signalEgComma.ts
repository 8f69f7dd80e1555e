import { lookUpSignal } from '../../bluebook/signals.js';
import { insertProse, italicRun, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

interface Printed {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly closed: boolean;
}

/** The comma behind e.g., roman even where the case name shares the italics of the signal. */
function comma(placed: PlacedBlock, source: string, end: number): Edit[] {
  const run = italicRun(placed, { start: end - 1, end: end + 2 });
  if (run === undefined || placed.block.text[end] !== ' ') return [insertProse(placed, end, ',', 'right')];
  const { base } = placed;
  const close = source.slice(base + run.inner.end, base + run.source.end);
  const open = source.slice(base + run.source.start, base + run.inner.start);
  return [insertProse(placed, end, `${close},`, 'left'), insertProse(placed, end + 1, open, 'right')];
}

export const signalEgComma = defineRule({
  id: 'signal-eg-comma',
  category: 'form',
  severity: 'warning',
  summary: 'The signal “e.g.” lacks a comma.',
  why: '*E.g.* is followed by a comma; behind another signal it has one before it as well: *See, e.g.*,',
  source: { indigo: 'R4.6.2', bluebook: '1.2(a), B1.2' },
  notInManual: true,
  on: ['fullCase', 'shortCase', 'id', 'supra', 'statute', 'regulation', 'rule', 'constitution', 'legislative', 'journal', 'book', 'record', 'docket', 'other'],
  reads: 'block',
  needs: ['signal'],
  check({ citation, placed }) {
    const { signal, standing } = citation;
    const form = signal === undefined ? undefined : lookUpSignal(signal.text);
    if (signal === undefined || form?.exempliGratia !== true || isQuoted(placed, signal.span)) return undefined;
    if (standing === 'text' || (form.base === '' && standing !== 'sentence')) return undefined;
    const head = signal.text.replace(/[,\s]+$/, '');
    const small = form.signal.replace(/,$/, '');
    const right = /^[A-Z]/.test(head) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
    const closed = signal.text.length > head.length;
    if (head.replaceAll(/\s/g, ' ') === right && closed) return undefined;
    const printed: Printed = { start: signal.span.start, end: signal.span.start + head.length, right, closed };
    return { span: inSource(placed, { start: printed.start, end: printed.end }), data: printed };
  },
  message: ({ right }) => say`The signal is printed “${right},”.`,
  fixable: 'safe',
  fix: ({ start, end, right, closed }, { placed }, { brief }) => {
    const edits: (Edit | undefined)[] = [];
    if (placed.block.text.slice(start, end) !== right) edits.push(replaceProse(placed, { start, end }, right));
    if (!closed) edits.push(...comma(placed, brief.source, end));
    return edits.every((edit) => edit !== undefined) ? [{ title: say`Write “${right},”`, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: 'Warning is enough. *«See e.g.»* *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'Warning is enough. *See, e.g.*, *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
      { brief: 'Warning is enough. *«But see, e.g.»* *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'Warning is enough. *But see, e.g.*, *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
      { brief: 'Warning is enough. *«See e.g.» Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: 'Warning is enough. *See, e.g.*, *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
    ],
    valid: ['Warning is enough. *See, e.g.*, *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', 'Some statutes (e.g. 42 U.S.C. § 1983) ask for less.'],
  },
});
