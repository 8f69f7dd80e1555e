// Keystroke to diagnostics over stdio with everything on: the built server, a brief of 100 kB and one of 1 MB, a word typed letter by letter.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const sample = readFileSync(join(root, 'examples/brief.md'), 'utf8').replace(/^---[\s\S]*?---\n/, '');

/** The sample brief repeated to a size, with its own headings and notes each time. */
function brief(bytes) {
  const parts = [];
  for (let size = 0, n = 0; size < bytes; n++) {
    const part = sample.replaceAll('[^1]', `[^n${n}]`);
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n\n');
}

const percentile = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

async function measure(label, bytes, strokes) {
  const server = spawn(process.execPath, [join(root, 'dist/server.node.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  await client.sendNotification('initialized', {});
  const uri = 'file:///bench.md';
  const text = brief(bytes);
  const pull = () => client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const opened = performance.now();
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const { items } = await pull();
  const cold = performance.now() - opened;
  const line = Math.floor(text.split('\n').length / 2);
  const target = text.split('\n').findIndex((each, at) => at >= line && each.length > 200);
  const times = [];
  for (let stroke = 0; stroke < strokes; stroke++) {
    const position = { line: target, character: 20 + stroke };
    const began = performance.now();
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: stroke + 2 }, contentChanges: [{ range: { start: position, end: position }, text: 'abcdefgh '[stroke % 9] }] });
    await pull();
    times.push(performance.now() - began);
  }
  const steady = times.slice(10);
  console.log(`${label.padEnd(8)} ${String(items.length).padStart(6)} findings   cold ${cold.toFixed(0).padStart(6)} ms   keystroke p50 ${percentile(steady, 0.5).toFixed(1)} ms   p95 ${percentile(steady, 0.95).toFixed(1)} ms   max ${Math.max(...steady).toFixed(1)} ms`);
  client.dispose();
  server.kill();
}

await measure('100 kB', 100_000, 120);
await measure('1 MB', 1_000_000, 80);
