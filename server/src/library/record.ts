import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { OpinionRecord } from './opinion.js';

const pages = z.strictObject({ first: z.int(), last: z.int() }).check(z.refine(({ first, last }) => first <= last, 'a page range runs backwards'));
const statement = { statement: z.string().check(z.minLength(1)), pages: z.array(pages), note: z.optional(z.string()), terms: z.optional(z.array(z.string())) };
const names = z.array(z.string());
const PART_KINDS = ['caption', 'syllabus', 'counsel', 'majority', 'plurality', 'per_curiam', 'concurrence', 'concurrence_in_judgment', 'partial', 'dissent', 'statement', 'appendix'] as const;
const TREATMENTS = ['followed', 'distinguished', 'quoted', 'cited', 'discussed', 'applied', 'criticized', 'analogized'] as const;

// The small zod says only “Invalid input” until it is given its sentences.
z.config(en());

/** The stored form of a record, version 1. */
const recordSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  provenance: z.enum(['shipped', 'imported']),
  caseName: z.string().check(z.minLength(1)),
  shortNames: names,
  citations: z.array(z.strictObject({ volume: z.string(), reporter: z.string(), page: z.string() })),
  docket: names,
  court: z.strictObject({ id: z.nullable(z.string()), abbreviation: z.string(), name: z.string() }),
  decided: z.nullable(z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/))),
  source: z.optional(z.strictObject({ name: z.string(), url: z.optional(z.string()) })),
  published: z.nullable(z.boolean()),
  panel: z.array(z.strictObject({ name: z.string(), surname: z.string(), note: z.optional(z.string()) })),
  votes: z.array(z.strictObject({ issue: z.string(), author: z.string(), joinedBy: names, dissenting: names })),
  disposition: z.strictObject({
    kind: z.nullable(z.enum(['affirmed', 'reversed', 'vacated', 'remanded', 'dismissed', 'mixed', 'other'])),
    statement: z.nullable(z.string()),
  }),
  history: z.array(z.strictObject({ relation: z.string(), citation: z.string(), court: z.string(), year: z.nullable(z.int()), note: z.optional(z.string()) })),
  parts: z.array(
    z.strictObject({
      id: z.string().check(z.minLength(1)),
      kind: z.enum(PART_KINDS),
      author: z.nullable(z.string()),
      joinedBy: names,
      pages,
      scope: z.optional(z.string()),
      title: z.optional(z.enum(['Chief Judge', 'Justice', 'Chief Justice'])),
      weight: z.nullable(z.string()),
      footnotes: z.array(z.strictObject({ label: z.string(), pages })),
    }),
  ),
  pages: z.strictObject({
    style: z.enum(['slip', 'star', 'paragraph', 'none']),
    first: z.nullable(z.int()),
    last: z.nullable(z.int()),
    known: z.array(z.strictObject({ reporter: z.string(), page: z.string(), pages })),
  }),
  holdings: z.array(
    z.strictObject({
      ...statement,
      id: z.string(),
      issue: z.string(),
      strength: z.enum(['holding', 'alternative holding', 'reasoning', 'dictum']),
      proposed: z.optional(z.boolean()),
    }),
  ),
  separate: z.array(
    z.strictObject({
      ...statement,
      part: z.string(),
      answer: z.optional(z.strictObject({ statement: z.string(), pages: z.array(pages) })),
      agrees: z.optional(z.boolean()),
    }),
  ),
  notDecided: z.array(z.strictObject({ ...statement, status: z.string() })),
  reported: z.array(
    z.strictObject({
      ...statement,
      voice: z.enum(['party', 'courtBelow', 'otherCourt', 'witness', 'dissent', 'staff']),
      speaker: z.string(),
      taken: z.enum(['adopted', 'rejected', 'undisputed', 'reported']),
      authority: z.optional(z.string()),
    }),
  ),
  authorities: z.array(
    z.strictObject({
      name: z.string(),
      short: z.string(),
      citation: z.string(),
      full: z.string(),
      uses: z.array(z.strictObject({ part: z.string(), treatment: z.enum(TREATMENTS), pages: z.array(pages), note: z.optional(z.string()) })),
    }),
  ),
  facts: z.array(z.strictObject({ ...statement, id: z.string(), values: names })),
  quotations: z.array(z.strictObject({ text: z.string(), part: z.string(), page: z.int() })),
  strength: z.nullable(z.string()),
  misprints: z.array(z.strictObject({ text: z.string(), page: z.int(), note: z.string() })),
});

/** Brings a record of an earlier version to the present one, a version a step. */
const migrations: Readonly<Record<number, (record: Record<string, unknown>) => Record<string, unknown>>> = {
  /** A record typed by hand may leave out its version and the lists it has nothing for. */
  0: (record) => ({ misprints: [], strength: null, ...record, schema: 1 }),
};

function migrated(json: unknown): unknown {
  let record = json;
  while (typeof record === 'object' && record !== null && !Array.isArray(record)) {
    const version = 'schema' in record ? record.schema : 0;
    const step = typeof version === 'number' ? migrations[version] : undefined;
    if (step === undefined) break;
    record = step(record as Record<string, unknown>);
  }
  return record;
}

/** Reads a stored record of any version; the problem is one line that names the place in the record. */
export function parseRecord(json: unknown): { readonly record: OpinionRecord } | { readonly problem: string } {
  const record = migrated(json);
  if (typeof record === 'object' && record !== null && 'schema' in record && typeof record.schema === 'number' && record.schema > 1) {
    return { problem: `written by a newer version of Pincite (record schema ${record.schema})` };
  }
  const parsed = recordSchema.safeParse(record);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { problem: `${issue === undefined || issue.path.length === 0 ? 'record' : issue.path.join('.')}: ${issue?.message ?? 'not an opinion record'}` };
  }
  // zod writes optional keys as `T | undefined`; absent keys stay absent in what it returns.
  return { record: parsed.data as OpinionRecord };
}
