import type { ResolvedCitation } from '../../authority/authority.js';
import { firstOfBlock } from '../../authority/places.js';
import type { Brief } from '../../brief/brief.js';
import type { RecordCitation } from '../../citation/citation.js';

export type ResolvedRecord = ResolvedCitation & { readonly citation: RecordCitation };

const isRecord = (resolved: ResolvedCitation): resolved is ResolvedRecord => resolved.citation.kind === 'record';

/** The record citations of some blocks, by their indexes, half-open. */
export const recordCitations = ({ citations }: Brief, start: number, end: number): readonly ResolvedRecord[] => citations.slice(firstOfBlock(citations, start), firstOfBlock(citations, end)).filter(isRecord);
