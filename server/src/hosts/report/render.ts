import { parseHTML } from 'linkedom';
import type { BriefReport } from '../../features/report/report.js';
import { chartsOf } from './charts.js';
import { reportPage } from './page.js';

/** The page with its pictures, drawn where there is no browser. */
export function renderReport(report: BriefReport): string {
  const page = parseHTML('<!doctype html><html><body></body></html>') as { readonly document: object };
  return reportPage(report, chartsOf(report, page.document));
}
