import { commands, type ExtensionContext } from 'vscode';
import { register } from '../commands/register.js';
import { ReportPanels } from '../report/panels.js';
import type { Session } from '../session.js';
import { Sample } from '../tour/sample.js';
import { createCertificate } from './certificate.js';
import type { StartImporter } from '../library/importer.js';
import { Filing } from './filing.js';
import { GatePages } from './gatePage.js';
import { RenderedBrief } from './renderedBrief.js';
import { SignOffs } from './signOff.js';
import { Tables } from './tables.js';

/** The walkthrough of package.json, by the extension that brings it. */
const walkthrough = ({ extension }: ExtensionContext): string => `${extension.id}#start`;

/** What is done before a brief is filed, and the tour that leads there. */
export function filingCommands(session: Session, version: string, context: ExtensionContext, start: StartImporter): { dispose(): unknown }[] {
  const filing = new Filing(session, version);
  const signOffs = new SignOffs(filing, context.globalState);
  const tables = new Tables(session, new RenderedBrief(start));
  const gate = new GatePages(session, filing);
  const reports = new ReportPanels(session, filing, signOffs, context.extensionUri);
  const sample = new Sample(context.extensionUri);
  return [
    tables,
    gate,
    reports,
    register('pincite.updateTable', () => tables.insertOrUpdate()),
    register('pincite.openReport', () => { reports.open(); }),
    register('pincite.checkGate', () => gate.open()),
    register('pincite.signOff', () => signOffs.atCursor()),
    register('pincite.createCertificate', createCertificate(filing)),
    register('pincite.openSample', sample.open),
    register('pincite.tour.hover', sample.hover),
    register('pincite.tour.dissent', sample.dissent),
    register('pincite.tour.fix', sample.fix),
    register('pincite.openWalkthrough', () => commands.executeCommand('workbench.action.openWalkthrough', walkthrough(context), false)),
  ];
}
