import type { Brief } from '../brief/brief.js';
import { certificate } from '../features/review/certificate.js';
import { gateOf } from '../features/review/gate.js';
import { review, type Review } from '../features/review/review.js';
import { readSignOffs, withSignOff } from '../features/review/signOffs.js';
import { reportOf } from '../features/report/report.js';
import { renderedPages } from '../features/tableOfAuthorities/renderedPages.js';
import { hasPagedTable, insertedTable, updatedTables, usualPlace } from '../features/tableOfAuthorities/region.js';
import type { BeforeFiling, CertificateParams, Methods, ReportAnswer, SignAnswer, SignParams, TableEdits, TablesParams } from '../protocol.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checking } from './checking.js';
import type { Desk } from './desk.js';
import { textEdit } from './toLsp.js';

const methods: Pick<Methods, 'tables' | 'report' | 'sign' | 'certificate'> = {
  tables: 'pincite/tables',
  report: 'pincite/report',
  sign: 'pincite/sign',
  certificate: 'pincite/certificate',
};

/** The cursor's place, unless it stands at the very beginning: there it was never put. */
const placeFor = (brief: Brief, cursor: number): number => (cursor <= (brief.blocks[0]?.base ?? 0) ? usualPlace(brief) : cursor);

/** What is asked before a brief is filed: its table of authorities, the report, sign-offs and the certificate. The client keeps the file of sign-offs. */
export function serveFiling({ connection, answer, read, positions, settings }: Desk, checking: Checking): void {
  const reviewed = (document: TextDocument, signOffs: string | null): { review: Review; problems: readonly string[] } => {
    const file = readSignOffs(signOffs);
    return { review: review(read(document), checking.now(document), file.signOffs), problems: file.problems };
  };

  connection.onRequest(methods.tables, ({ uri, insertAt, pages }: TablesParams) => answer<TableEdits | null>(uri, 'The table of authorities', null, (document) => {
    const brief = read(document);
    if (brief.format === 'text') return null;
    const present = brief.tables.length > 0;
    const edits = present ? updatedTables(brief, pages === undefined ? undefined : renderedPages(brief, pages)) : insertAt === undefined ? [] : [insertedTable(brief, placeFor(brief, positions().offset(document, insertAt)))];
    return { version: document.version, present, paged: hasPagedTable(brief), edits: edits.map((edit) => textEdit(document, positions(), edit)) };
  }));

  connection.onRequest(methods.report, ({ uri, file, on, signOffs }: BeforeFiling) => answer<ReportAnswer | null>(uri, 'The report', null, (document) => {
    const { review: each, problems } = reviewed(document, signOffs);
    return { version: document.version, report: reportOf(each, { file, on, court: settings(document).check.court }), problems };
  }));

  connection.onRequest(methods.sign, ({ uri, on, signOffs, hash, by, note }: SignParams) => answer<SignAnswer | null>(uri, 'The sign-off', null, (document) => {
    const { review: { citations } } = reviewed(document, signOffs);
    const signed = citations.find(({ text, concerns }) => text.hash === hash && concerns.length > 0);
    if (signed === undefined) return null;
    return { text: withSignOff(readSignOffs(signOffs).signOffs, signed.text, { covers: signed.concerns, by, on, ...(note === '' ? {} : { note }) }), citation: signed.text.citation };
  }));

  connection.onRequest(methods.certificate, ({ uri, file, on, signOffs, version }: CertificateParams) => answer<string | null>(uri, 'The certificate', null, (document) => {
    const { review: each } = reviewed(document, signOffs);
    return certificate(each, gateOf(each), { file, on, version });
  }));
}
