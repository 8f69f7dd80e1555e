import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../server/src/brief/brief.js';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import type { RuleSettings } from '../../server/src/rules/rule.js';
import { showBlock } from '../../server/src/rules/subjects.js';
import { inTableOfAuthorities } from '../../server/src/rules/surroundings.js';
import { traitsOf } from '../../server/src/rules/traits.js';
import { marked } from '../support/marked.js';

const examples = rules.flatMap((rule) => [...rule.examples.invalid.map(({ brief }) => marked(brief).text), ...rule.examples.valid]);
/** Every example between others, so that each block has neighbours, and the sample brief. */
const texts = [readFileSync('examples/brief.md', 'utf8'), ...Array.from({ length: Math.ceil(examples.length / 12) }, (_, n) => examples.slice(n * 12, n * 12 + 12).join('\n\n'))];
const briefs = texts.map((text) => readBrief(text, { library: shippedLibrary }));

/** A list that tells of every look at what is not allowed. Of other items a search may ask in which block they stand. */
function guardedList<Item extends object>(list: readonly Item[], allowed: (index: number) => boolean, tell: (what: string) => void): readonly Item[] {
  return new Proxy(list, {
    get(target, name, receiver) {
      const value = Reflect.get(target, name, receiver) as unknown;
      if (typeof name !== 'string' || !/^-?\d+$/.test(name)) {
        if (name !== 'length') tell(String(name));
        return value;
      }
      if (allowed(Number(name)) || typeof value !== 'object' || value === null) return value;
      return new Proxy(value, {
        get(item, property, of) {
          if (property !== 'blockIndex') tell(`${name}.${String(property)}`);
          return Reflect.get(item, property, of) as unknown;
        },
      });
    },
  });
}

/** Lists of a brief, guarded for one block, that tell what was looked at beyond it while they are `shut`. */
function guard(brief: Brief, index: number, leads: boolean): { readonly brief: Brief; readonly seen: Set<string>; shut: boolean } {
  const watch = { brief, seen: new Set<string>(), shut: false };
  const tell = (list: string) => (what: string) => {
    if (watch.shut) watch.seen.add(`${list}[${what}]`);
  };
  // Claims lean on up to three blocks above and on the one that calls a note; a finding on their words moves with those.
  const near = (at: number): boolean => (leads ? at <= index + 1 : Math.abs(at - index) <= 1);
  const own = (list: readonly { readonly blockIndex: number }[]) => (n: number): boolean => leads || list[n]?.blockIndex === index;
  watch.brief = {
    ...brief,
    blocks: guardedList(brief.blocks, near, tell('blocks')),
    found: guardedList(brief.found, near, tell('found')),
    citations: guardedList(brief.citations, own(brief.citations), tell('citations')),
    mentions: guardedList(brief.mentions, own(brief.mentions), tell('mentions')),
    claims: guardedList(brief.claims, () => false, tell('claims')),
    authorities: guardedList(brief.authorities, () => false, tell('authorities')),
  };
  return watch;
}

/** The subject with an authority that tells when its citations or names elsewhere are asked for. */
function watched(subject: unknown, watch: { readonly seen: Set<string> }): unknown {
  const { authority } = subject as { readonly authority?: object };
  if (authority === undefined) return subject;
  const guarded = new Proxy(authority, {
    get(target, name, receiver) {
      if (name === 'citations' || name === 'mentions' || name === 'shortNames') watch.seen.add(`authority.${name}`);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { ...(subject as object), authority: guarded };
}

const near = rules.filter(({ reads }) => reads === 'block');

/** By rule: what it looked at beyond the block of its subject. */
function looksBeyond(settings: RuleSettings): Map<string, Set<string>> {
  const beyond = new Map<string, Set<string>>();
  for (const brief of briefs) {
    for (const index of brief.blocks.keys()) {
      for (const leads of [false, true]) {
        const those = near.filter(({ on }) => on.includes('claim') === leads);
        const watch = guard(brief, index, leads);
        const context = { brief: watch.brief, settings };
        traitsOf(context);
        inTableOfAuthorities(watch.brief, 0);
        for (const rule of those) {
          rule.leansOn(context);
          rule.leansAt?.(index, context);
        }
        watch.shut = true;
        showBlock(brief, index, (kind, subject, authority) => {
          for (const rule of those) {
            if (!rule.on.includes(kind)) continue;
            watch.seen.clear();
            rule.see(watched(subject, watch), authority, context, []);
            if (watch.seen.size > 0) beyond.set(rule.id, new Set([...(beyond.get(rule.id) ?? []), ...watch.seen]));
          }
        });
      }
    }
  }
  return beyond;
}

describe('rules that say they read their block read no more', () => {
  test.for([null, 'ca9', 'cal-state-csm'])('court %s', { timeout: 60_000 }, (court) => {
    expect(looksBeyond({ ...defaultSettings, court })).toEqual(new Map());
  });
});
