import { appendixLabels } from '../../bluebook/litigationDocs.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { withMarkers } from '../markup.js';
import { defineRule, inSource } from '../rule.js';

export const idRecordCite = defineRule({
  id: 'id-record-cite',
  category: 'form',
  severity: 'info',
  off: true,
  summary: '*Id.* stands for a short citation of the record.',
  why: 'A short record citation is repeated: “J.A. 183” is as short as *id.* at 183 and tells the reader where to look. Many courts see *id.* there, so that this is off unless asked for.',
  source: { indigo: 'R6.2.2, R26', bluebook: 'B17.2, 4.1' },
  on: 'id',
  reads: 'citations',
  check({ citation, placed, antecedent, candidates }, { brief }) {
    const { token, pincite } = citation;
    const record = brief.citations[antecedent ?? candidates[0] ?? -1];
    if (record?.citation.kind !== 'record' || isQuoted(placed, token.span)) return undefined;
    const { document, pincite: place, span, signal } = record.citation;
    if (place === undefined || pincite === undefined || !appendixLabels.has(document.text) || signal?.canonical === 'with') return undefined;
    const head = record.placed.block.text.slice(span.start, place.span.start);
    return { span: inSource(placed, token.span), data: { right: head + pincite.text, span: { start: token.span.start, end: pincite.span.end } } };
  },
  message: ({ right }) => say`A short record citation is repeated: “${right}”.`,
  fixable: 'safe',
  fix: ({ right, span }, { placed }) => {
    const whole = withMarkers(placed, span);
    return whole === undefined ? [] : [{ title: say`Write “${right}”`, edits: [{ span: whole, newText: right }] }];
  },
  examples: {
    invalid: [{ brief: '2-ER-300. *«Id.»* at 302.', fixed: '2-ER-300. 2-ER-302.' }, { brief: 'App. 12. *«Id.»* at 14.', fixed: 'App. 12. App. 14.' }],
    valid: ['Roe Dep. 5:2–6:1, Jan. 3, 2020, ECF No. 8. *Id.* at 7:2.', '2-ER-300. 2-ER-302.'],
  },
});
