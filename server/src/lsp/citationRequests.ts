import { reportedCitationAt, reportedCitationIn } from '../features/reportedCitation.js';
import type { Methods, ReportedCitation, ReportedCitationParams } from '../protocol.js';
import type { Desk } from './desk.js';

const method: Methods['reportedCitation'] = 'pincite/reportedCitation';

/** Says what a citation is reported as, to a client that wants to look it up elsewhere. */
export function serveCitations({ connection, answer, read, positions, library }: Desk): void {
  connection.onRequest(method, (params: ReportedCitationParams): ReportedCitation | null => {
    if ('text' in params) return reportedCitationIn(params.text, library()) ?? null;
    return answer(params.uri, 'Citation', null, (document) => reportedCitationAt(read(document), positions().offset(document, params)) ?? null);
  });
}
