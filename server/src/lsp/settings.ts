import * as z from 'zod/mini';
import type { CheckSettings } from '../rules/check.js';

const severity = z.enum(['error', 'warning', 'info', 'hint', 'off']);

/** The `pincite` section. Every field falls back on its own, so that one bad value never costs the others. */
export interface ServerSettings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave' | 'manual';
  /** Folders of opinion records: absolute paths or URIs, or relative to a workspace folder. */
  readonly libraries: readonly string[];
  /** Citations lead to their pages on the web when clicked. */
  readonly links: boolean;
  /** What an *id.* refers to is shown behind it. */
  readonly idHints: boolean;
  /** The part of the opinion that a pincite points to is shown behind it. */
  readonly partHints: boolean;
  /** Authorities and findings are counted over each heading. */
  readonly headingLens: boolean;
  /** Authorities are offered where a citation is typed. */
  readonly suggestCitations: boolean;
  /** What is new on the line being typed is shown only after a pause. Editors that hold findings back themselves need no such help. */
  readonly quietWhileTyping: boolean;
  readonly check: CheckSettings;
}

export const initialSettings: ServerSettings = {
  enable: true,
  run: 'onType',
  libraries: [],
  links: true,
  idHints: true,
  partHints: true,
  headingLens: true,
  suggestCitations: true,
  quietWhileTyping: false,
  check: { profile: 'bluebook-22', court: null, severities: {} },
};

const fields = {
  enable: z.boolean(),
  run: z.enum(['onType', 'onSave', 'manual']),
  libraries: z.array(z.string()),
  links: z.boolean(),
  idHints: z.boolean(),
  partHints: z.boolean(),
  headingLens: z.boolean(),
  suggestCitations: z.boolean(),
  quietWhileTyping: z.boolean(),
  profile: z.string().check(z.minLength(1)),
  court: z.string(),
} as const;

/**
 * Reads settings as a client sends them. `knownRules` tells misspelt rule ids. Problems are sentences for the log.
 */
export function readSettings(value: unknown, knownRules: ReadonlySet<string>): { settings: ServerSettings; problems: string[] } {
  const problems: string[] = [];
  if (value === undefined || value === null) return { settings: initialSettings, problems };
  if (typeof value !== 'object') return { settings: initialSettings, problems: ['The pincite settings are not an object: defaults are used.'] };
  const given = value as Readonly<Record<string, unknown>>;

  const field = <Name extends keyof typeof fields>(name: Name, fallback: z.infer<(typeof fields)[Name]>): z.infer<(typeof fields)[Name]> => {
    const raw = given[name];
    if (raw === undefined || raw === null) return fallback;
    const read = fields[name].safeParse(raw);
    if (read.success) return read.data as z.infer<(typeof fields)[Name]>;
    problems.push(`pincite.${name} has a value that is not understood (${JSON.stringify(raw)}): the default is used.`);
    return fallback;
  };

  const severities: Record<string, z.infer<typeof severity>> = {};
  const chosen = given['rules'];
  if (typeof chosen === 'object' && chosen !== null && !Array.isArray(chosen)) {
    for (const [rule, raw] of Object.entries(chosen)) {
      const read = severity.safeParse(raw);
      if (!knownRules.has(rule)) problems.push(`pincite.rules names an unknown rule "${rule}".`);
      else if (!read.success) problems.push(`pincite.rules: "${rule}" takes error, warning, info, hint or off.`);
      else severities[rule] = read.data;
    }
  } else if (chosen !== undefined && chosen !== null) problems.push('pincite.rules is not an object: default severities are used.');

  const court = field('court', '');
  return {
    settings: {
      enable: field('enable', true),
      run: field('run', 'onType'),
      libraries: field('libraries', []),
      links: field('links', true),
      idHints: field('idHints', true),
      partHints: field('partHints', true),
      headingLens: field('headingLens', true),
      suggestCitations: field('suggestCitations', true),
      quietWhileTyping: field('quietWhileTyping', false),
      check: { profile: field('profile', 'bluebook-22'), court: court === '' ? null : court, severities },
    },
    problems,
  };
}
