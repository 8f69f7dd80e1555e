import type { Authority } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import { fullsOfAuthority } from '../rules/shortForms/caseForms.js';
import { shortNameOf } from '../rules/shortForms/caseNames.js';

/** The name by which a reader knows an authority at a glance: a case's short name, otherwise its label. */
export function briefName(brief: Brief, authority: Authority): string {
  if (authority.kind !== 'case') return authority.label;
  const name = fullsOfAuthority(authority, brief).find(({ citation }) => citation.name !== undefined)?.citation.name;
  if (name !== undefined) return shortNameOf(name, authority, brief);
  return authority.opinion?.record.shortNames[0] ?? authority.opinion?.record.caseName ?? authority.label;
}
