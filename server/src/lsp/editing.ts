import { combinedFixes } from '../features/combinedFix.js';
import { conversionsAt } from '../features/convert.js';
import { fixAllEdits } from '../features/fixAll.js';
import { repairsAt } from '../features/idRepair.js';
import { rules } from '../rules/index.js';
import type { Checking } from './checking.js';
import { codeActions } from './codeActions.js';
import { type Desk, editedVersion } from './desk.js';
import type { IdTrails } from './idTrails.js';

/** Fixes and other forms of a citation, when its author asks for them. */
export function serveEditing(desk: Desk, checking: Checking, trails: IdTrails): void {
  const { connection, answer, read, positions, settings } = desk;

  connection.onRequest('textDocument/codeAction', ({ textDocument, range, context }) =>
    answer(textDocument.uri, 'Quick fixes', [], (document) => {
      const { enable, check } = settings(document);
      if (!enable) return [];
      const span = positions().span(document, range);
      return codeActions({
        document,
        positions: positions(),
        span,
        only: context.only,
        version: editedVersion(desk, document),
        findings: checking.now(document).findings,
        shown: (finding) => checking.show(document, finding),
        fixAll: () => fixAllEdits(read(document), rules, check),
        conversions: () => conversionsAt(read(document), span.start, check),
        repairs: () => repairsAt(read(document), trails.strayed(document), span, check),
        combined: (within, findings) => combinedFixes(read(document), rules, check, findings, within),
      });
    }),
  );
}
