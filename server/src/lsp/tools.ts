import { runTool } from '../features/tools/tools.js';
import type { Methods, ToolParams } from '../protocol.js';
import type { CheckSettings } from '../rules/check.js';
import type { Libraries } from './libraries.js';
import type { Wire } from './wire.js';

const method: Methods['tool'] = 'pincite/tool';

/** Opinions are read as they are asked for; so often at most. */
const mostTurns = 4;

/** The read-only tools for assistants, the same as `pincite mcp` serves. */
export function serveTools(connection: Wire, libraries: Libraries, settings: () => CheckSettings): void {
  connection.onRequest(method, async ({ name, input }: ToolParams): Promise<object> => {
    let answer = runTool(name, input, { library: libraries.library, settings: settings() });
    for (let turn = 0; turn < mostTurns && (await libraries.load()); turn++) answer = runTool(name, input, { library: libraries.library, settings: settings() });
    return answer;
  });
}
