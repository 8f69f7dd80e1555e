import { parse } from 'yaml';
import type { Span } from '../text/span.js';
import type { FrontMatter } from './brief.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

const stringAt = (record: Record<string, unknown>, key: string): string | undefined => {
  const value = record[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** Settings under the key `pincite` of a brief's YAML front matter. Whatever is no YAML, or of another shape, sets nothing. */
export function readFrontMatter(frontMatter?: { readonly text: string; readonly span: Span }): FrontMatter {
  if (frontMatter === undefined || !frontMatter.text.includes('pincite')) return {};
  const all = parsed(frontMatter.text);
  const own = isRecord(all) ? all['pincite'] : undefined;
  if (!isRecord(own)) return {};
  const court = stringAt(own, 'court');
  const profile = stringAt(own, 'profile');
  return { ...(court === undefined ? {} : { court }), ...(profile === undefined ? {} : { profile }) };
}
