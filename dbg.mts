import { readFileSync } from 'node:fs';
import { plainText } from './server/src/library/import/plainText.ts';
import { htmlText } from './server/src/library/import/htmlText.ts';
import { readingLines } from './server/src/library/import/readingLines.ts';
import { partStarts } from './server/src/library/import/structure.ts';
import { bylineAt } from './server/src/library/import/byline.ts';
const t = readFileSync(process.argv[2],'utf8');
const raw = process.argv[2].endsWith('html') ? htmlText(t) : plainText(t);
const l = readingLines(raw);
for (const s of partStarts(raw, l)) console.log(s, l[s.line]?.text.slice(0,100), '|', l[s.body]?.text.slice(0,80));
console.log(raw.hints);
for (const x of l) { const b = bylineAt(x.text); if (b) console.log(x.opens, x.text.slice(0,90), b); }
console.log(raw.notes.map(n=>[n.label,n.call,n.spans.map(s=>raw.text.slice(s.start,s.start+60)+'…'+raw.text.slice(s.end-40,s.end))]));
