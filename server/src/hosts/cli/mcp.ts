import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import * as z from 'zod';
import { type ToolField, toolDescriptions } from '../../features/tools/descriptions.js';
import { runTool, type ToolSurroundings } from '../../features/tools/tools.js';

const answer = (value: object) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value, null, 2) }], ...('error' in value ? { isError: true } : {}) });

/** They read the library and the text they are given, and reach for nothing else. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

function fieldType({ description, choices, optional }: ToolField): z.ZodType {
  const text = choices === undefined ? z.string().min(1) : z.enum(choices);
  return (optional === true ? text.optional() : text).describe(description);
}

/** Serves the tools over standard input and output until the client closes them. */
export async function serveTools(surroundings: ToolSurroundings, version: string): Promise<void> {
  const server = new McpServer({ name: 'pincite', version }, { instructions: 'Holds a legal draft to the record: checks citations, tells what the library knows of an opinion, and whether quoted words stand in it. What it does not know it calls not verified.' });
  for (const { name, title, description, input } of toolDescriptions) {
    const inputSchema = Object.fromEntries(Object.entries(input).map(([field, each]) => [field, fieldType(each)]));
    server.registerTool(name, { title, description, inputSchema, annotations }, (given) => answer(runTool(name, given, surroundings)));
  }
  await server.connect(new StdioServerTransport());
}
