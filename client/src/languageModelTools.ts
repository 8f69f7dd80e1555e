import * as vscode from 'vscode';
import type { Methods, ToolParams } from '../../server/src/protocol.js';
import type { Session } from './session.js';

const method: Methods['tool'] = 'pincite/tool';

/** The part of the editor's interface for assistants' tools that is used here. Editors before 1.95 have none of it. */
interface ToolHost {
  readonly lm: { registerTool(name: string, tool: { invoke(options: { readonly input: unknown }): Promise<unknown> }): vscode.Disposable };
  readonly LanguageModelToolResult: new (content: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

function toolHost(): ToolHost | undefined {
  const editor: object = vscode;
  const has = (name: string): boolean => name in editor;
  const models: unknown = 'lm' in editor ? editor.lm : undefined;
  if (typeof models !== 'object' || models === null || !('registerTool' in models) || !has('LanguageModelToolResult') || !has('LanguageModelTextPart')) return undefined;
  return editor as ToolHost;
}

interface Listed {
  readonly name: string;
}

/** Lends the assistants in the editor the tools that the manifest lists. They only read, and the server answers them on this machine. */
export function languageModelTools(session: Session, manifest: unknown): vscode.Disposable[] {
  const host = toolHost();
  const listed = (manifest as { readonly contributes?: { readonly languageModelTools?: readonly Listed[] } }).contributes?.languageModelTools ?? [];
  if (host === undefined) return [];
  return listed.map(({ name }) =>
    host.lm.registerTool(name, {
      invoke: async ({ input }) => {
        // An assistant may ask before the window is quite there.
        await session.started();
        const params: ToolParams = { name: name.replace(/^pincite_/, ''), input };
        const answer = await session.request<object>(method, params);
        if (answer === undefined) throw new Error(vscode.l10n.t('The Pincite server is not running.'));
        return new host.LanguageModelToolResult([new host.LanguageModelTextPart(JSON.stringify(answer))]);
      },
    }),
  );
}
