import * as parts from '../lsp/onDemand.js';

/** What a server needs on demand only, as a module. The desktop's bundle takes it from the worker's script instead: workersServer.ts. */
export const onDemand = (): typeof parts => parts;
