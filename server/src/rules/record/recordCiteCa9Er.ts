import { excerptLabels } from '../../bluebook/litigationDocs.js';
import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import type { RecordCitation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { forumOf } from '../forum.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { recordCitations } from './recordCitations.js';

const labelOf = ({ document }: RecordCitation): string => document.text.replaceAll('.', '');

const volumed = byStretch((brief, start, end): boolean => recordCitations(brief, start, end).some(({ citation }) => citation.volume !== undefined && excerptLabels.has(labelOf(citation))));

/** Whether the brief cites excerpts of several volumes. */
const hasVolumes = (brief: Brief): boolean => volumed(brief).some(({ value }) => value);

export const recordCiteCa9Er = defineRule({
  id: 'record-cite-ca9-er',
  category: 'form',
  severity: 'error',
  summary: 'The excerpts of record are not cited as the Ninth Circuit’s rule asks.',
  why: 'Since December 2020 the Ninth Circuit wants volume, label and page joined by hyphens, 2-ER-145, so that its software finds the page. Excerpts of one volume are cited without it: ER-26.',
  source: { indigo: null, bluebook: 'BT2', other: '9th Cir. R. 30-1 (format of Dec. 1, 2020), 28-2.8' },
  on: 'record',
  reads: 'block',
  leansOn: ({ brief }) => String(hasVolumes(brief)),
  check({ citation, placed }, { brief, settings }) {
    const { volume, pincite } = citation;
    const label = labelOf(citation);
    if (!excerptLabels.has(label) || pincite === undefined || isQuoted(placed, citation.core) || forumOf(brief, settings).court?.id !== 'ca9') return undefined;
    const inside = volume === undefined ? /^(\d{1,2})-(\d+)$/.exec(pincite.text) : null;
    const right = inside !== null ? `${inside[1] ?? ''}-${label}-${inside[2] ?? ''}` : `${volume === undefined ? '' : `${volume.text}-`}${label}-${pincite.text.replace(/^pp?\. ?/, '')}`;
    const span = { start: Math.min(citation.core.start, volume?.span.start ?? citation.core.start), end: pincite.span.end };
    return placed.block.text.slice(span.start, span.end) !== right ? { span: inSource(placed, span), data: { span, right, certain: volume !== undefined, bare: inside !== null || (volume === undefined && !hasVolumes(brief)) } } : undefined;
  },
  message: ({ right, certain, bare }) => (certain || bare ? say`The Ninth Circuit’s form is “${right}”.` : say`The Ninth Circuit’s form is “1-${right}”, with the volume.`),
  fixable: 'safe',
  fix: ({ span, right, certain, bare }, { placed }) => (certain || bare ? replacement(say`Write “${right}”`, placed, span, right).map((fix) => ({ ...fix, safe: certain })) : []),
  examples: {
    invalid: [
      { brief: 'He fled. «3-ER at 412–13».', fixed: 'He fled. 3-ER-412–13.', settings: { court: 'ca9' } },
      { brief: 'He fled. «2 SER 41»; 1-ER-7.', fixed: 'He fled. 2-SER-41; 1-ER-7.', settings: { court: 'ca9' } },
      { brief: 'He fled (*see* «2-ER-at 145»). He fell. «3 S.E.R. 12»; «2 E.R. 145».', fixed: 'He fled (*see* 2-ER-145). He fell. 3-SER-12; 2-ER-145.', settings: { court: 'ca9' } },
      { brief: '# UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\n\nHe fled (1-ER-3). He fell («ER at 412»).', settings: {} },
    ],
    valid: ['# UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\n\nHe fled. 3-ER-412–13; ER-26.', '# UNITED STATES COURT OF APPEALS FOR THE TENTH CIRCUIT\n\nHe fled. 3 ER 412.', 'He fled. 2-ER at 12.', '# UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\n\nThe rule is old. *Poe v Moe* 2 E.R. 145; [1790] 2 E.R. 145; *Poe v. Moe*, 2 E.R. 145 (K.B. 1790).'],
  },
});
