/**
 * State codes and administrative compilations as citations name them: `Cal. Gov't
 * Code`, `N.Y. Penal Law`, `Tex. Penal Code Ann.`, and the local forms (`RCW`,
 * `O.C.G.A.`). A look-up finds the state first and reads that state's codes alone.
 */
import { CODE_SUBJECTS, STATE_CODE_LINES } from './stateCodes.data.js';
import { stateById, stateKeys, states } from './states.js';

/** How the provision is numbered behind (or before) the name of the code. */
export type CodeShape =
  | 'section' // Cal. Civ. Code § 1550
  | 'article' // La. Civ. Code Ann. art. 2315
  | 'titleSection' // Vt. Stat. Ann. tit. 12, § 5
  | 'chapterSection' // Mass. Gen. Laws ch. 93A, § 2
  | 'titleBefore' // 42 Pa. Cons. Stat. § 1
  | 'rule' // N.Y. C.P.L.R. 3212
  | 'illinois'; // 735 Ill. Comp. Stat. 5/2-619

export interface StateCode {
  readonly abbreviation: string;
  readonly name: string;
  /** State's lower-case postal code. */
  readonly state: string;
  readonly kind: 'statute' | 'regulation';
  readonly shape: CodeShape;
  /** Publishers a parenthetical may name: `West`, `Deering`, `McKinney`. */
  readonly publishers: readonly string[];
  /** Whether the tables ask for a publisher. */
  readonly publisherRequired: boolean;
}

export interface StateCodeLookUp {
  readonly code: StateCode;
  /** The text is letter for letter the abbreviation; a curly apostrophe counts as straight. */
  readonly canonical: boolean;
  /** The text is a form of the state's own practice (`RCW`, `O.C.G.A.`, `ILCS`). */
  readonly local: boolean;
}

/** A code found in running text; `end` is exclusive. */
export interface StateCodeMatch extends StateCodeLookUp {
  readonly end: number;
  readonly text: string;
}

/** Most words a known form has: `Cal. Welf. & Inst. Code`, `Pa. Stat. and Cons. Stat. Ann.`. */
const maxStateCodeWords = 10;

const SHAPES: Readonly<Record<string, CodeShape>> = {
  s: 'section', a: 'article', t: 'titleSection', c: 'chapterSection', p: 'titleBefore', r: 'rule', i: 'illinois',
};

const FOLDED = new Map(
  ('codes=code government=govt gov=govt procedure=proc criminal=crim evidence=evid welfare=welf institutions=inst institution=inst insts=inst ' +
    'business=bus professions=prof profs=prof corporations=corp corporation=corp corps=corp education=educ ed=educ elections=elec election=elec family=fam ' +
    'financial=fin finance=fin agricultural=agric agriculture=agric harbors=harb harbor=harb navigation=nav insurance=ins labor=lab ' +
    'military=mil veterans=vet vets=vet probate=prob public=pub contract=cont contracts=cont resources=res utilities=util utility=util ' +
    'utils=util revenue=rev revised=rev taxation=tax taxn=tax streets=sts highways=high highway=high unemployment=unemp unempl=unemp vehicle=veh ' +
    'commercial=com commerce=com civil=civ statutes=stat statute=stat stats=stat annotated=ann anno=ann general=gen compiled=comp consolidated=cons ' +
    'administrative=admin regulations=regs rules=r century=cent law=law laws=laws practice=prac remedies=rem property=prop penal=penal ' +
    'transportation=transp vehicles=veh traffic=traf executive=exec domestic=dom relations=rel environmental=envtl conservation=conserv ' +
    'obligations=oblig municipal=mun estates=est trusts=trusts judiciary=jud judicial=jud proceedings=proc courts=cts court=ct natural=nat human=hum local=loc ' +
    'services=servs real=real health=health safety=safety state=state social=soc real=real partnership=pship workers=work ' +
    'compensation=comp occupations=occ beverage=bev alcoholic=alco organizations=orgs organization=orgs orgs=orgs act=act official=off and= the= of= &=')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const straight = (text: string): string => text.replaceAll('\u2019', "'");

/** The look-up key of a code: stops, spaces, `and`, and the spelling of the usual words do not matter. */
function codeKey(text: string): string {
  let key = '';
  for (const word of text.toLowerCase().replaceAll(/[.,'\u2019]+/g, '').split(/[\s-\u2013]+/)) key += FOLDED.get(word) ?? word;
  return key;
}

interface Form {
  readonly code: StateCode;
  readonly local: boolean;
}

const formsOfState = new Map<string, ReadonlyMap<string, Form>>();
let localForms: ReadonlyMap<string, string> | undefined;

function readCode(fields: readonly string[], abbreviation: string, name: string): StateCode {
  const [state = '', , shape = 's', publishers = ''] = fields;
  const listed = publishers === '' ? [] : publishers.split(',');
  return {
    abbreviation,
    name,
    state,
    kind: shape === shape.toUpperCase() ? 'regulation' : 'statute',
    shape: SHAPES[shape.toLowerCase()] ?? 'section',
    publishers: listed.filter((publisher) => publisher !== '-'),
    publisherRequired: listed.length > 0 && !listed.includes('-'),
  };
}

const theLines = (): readonly (readonly string[])[] => STATE_CODE_LINES.trim().split('\n').map((line) => line.split('|'));

/** The codes of one line: one, or one a subject. */
function codesOn(fields: readonly string[]): readonly StateCode[] {
  const [, abbreviation = '', , , name = '', local = ''] = fields;
  if (!abbreviation.includes('*')) return [readCode(fields, abbreviation, name)];
  const subjects = (CODE_SUBJECTS[local.slice(1)] ?? '').trim().split(/[;\n]/);
  return subjects.map((subject) => {
    const [short = '', full = short] = subject.split('=');
    return readCode(fields, abbreviation.replace('*', short), name.replace('*', full));
  });
}

/** Codes of a state by key, entered by abbreviation first, then by name and local form, then without `Ann.`. */
function formsOf(state: string): ReadonlyMap<string, Form> {
  const ready = formsOfState.get(state);
  if (ready !== undefined) return ready;
  const byKey = new Map<string, Form>();
  const codes = theLines().filter(([id]) => id === state).flatMap((fields) => codesOn(fields).map((code) => ({ code, forms: fields[5] ?? '', mould: fields[1] ?? '' })));
  const enter = (form: string, code: StateCode, local = false): void => {
    const key = codeKey(form);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { code, local });
  };
  for (const { code } of codes) enter(code.abbreviation, code);
  for (const { code, forms } of codes) {
    enter(code.name, code);
    if (!forms.startsWith('@')) for (const form of forms.split(';')) enter(form, code, true);
  }
  for (const { code, mould } of codes) {
    const short = code.abbreviation.replace(/ Ann\.(?=,|$)/, '');
    enter(short, code);
    enter(code.name.replace(/ Annotated$/, ''), code);
    // California's own courts put the word first: Code Civ. Proc.
    if (mould.includes('* Code')) enter(short.replace(/^(\S+) (.*) Code$/, '$1 Code $2'), code, true);
  }
  formsOfState.set(state, byKey);
  return byKey;
}

/** Local forms that do not name their state, by key: `rcw` gives `wa`. */
function theLocalForms(): ReadonlyMap<string, string> {
  if (localForms !== undefined) return localForms;
  const map = new Map<string, string>();
  const lead = new Map(states.map(({ id, abbreviation }) => [id, codeKey(abbreviation)]));
  for (const [state = '', , , , , local = ''] of theLines()) {
    if (local.startsWith('@')) continue;
    for (const form of local.split(';')) {
      const key = codeKey(form);
      if (key !== '' && !key.startsWith(lead.get(state) ?? ' ') && !map.has(key)) map.set(key, state);
    }
  }
  return (localForms = map);
}

function formOf(key: string): Form | undefined {
  for (const { key: head, state } of stateKeys()) {
    if (!key.startsWith(head)) continue;
    const forms = formsOf(state.id);
    const form = forms.get(key) ?? forms.get(codeKey(state.abbreviation) + key.slice(head.length));
    if (form !== undefined) return form;
  }
  const local = theLocalForms().get(key);
  if (local !== undefined) return formsOf(local).get(key);
  if (key.length < 8) return undefined;
  for (const { key: head, state } of stateKeys()) {
    const form = head.length > 3 && key.includes(head) ? formsOf(state.id).get(key) : undefined;
    if (form !== undefined) return form;
  }
  return undefined;
}

const known = new Map<string, Form | undefined>();

/**
 * The code `text` names (without section, publisher or year); undefined for anything
 * else. `within` is the state whose codes may be named without it: `Penal Code` in
 * a brief to a California court.
 */
export function lookUpStateCode(text: string, within?: string): StateCodeLookUp | undefined {
  const plain = straight(text).trim();
  if (!/^[A-Z]/.test(plain)) return undefined;
  const key = codeKey(plain);
  if (!known.has(key)) known.set(key, formOf(key));
  const found = known.get(key);
  if (found !== undefined) return { ...found, canonical: plain === found.code.abbreviation };
  const state = within === undefined ? undefined : stateById(within);
  const inState = state === undefined ? undefined : formsOf(state.id).get(codeKey(state.abbreviation) + key);
  return inState === undefined ? undefined : { code: inState.code, canonical: false, local: true };
}

/** Whether a word can begin a state code: a cheap test before `stateCodeAt`. */
const canBeginStateCode = (word: string): boolean => {
  const key = codeKey(word);
  return key !== '' && (stateKeys().some(({ key: head }) => head.startsWith(key)) || theLocalForms().has(key) || key === 'gen' || key === 'rev');
};

/** The longest state code that begins at `from`; it ends with a word and takes the full stop that touches it. */
export function stateCodeAt(text: string, from: number): StateCodeMatch | undefined {
  let found: StateCodeMatch | undefined;
  let words = 0;
  for (let end = from; end < text.length && words < maxStateCodeWords && end - from < 90; ) {
    while (end < text.length && !/[\s\u00a7]/.test(text.charAt(end))) end++;
    words++;
    const piece = text.slice(from, end).replace(/,$/, '');
    if (words === 1 && !canBeginStateCode(piece)) return undefined;
    const lookUp = lookUpStateCode(piece);
    if (lookUp !== undefined) found = { ...lookUp, end: from + piece.length, text: piece };
    if (text.charAt(end) === '\u00a7' || /[;:()]$/.test(piece)) break;
    while (end < text.length && /\s/.test(text.charAt(end))) end++;
    if (text.charAt(end) === '\u00a7') break;
  }
  return found;
}

/** Every code in the table. */
export const allStateCodes = (): readonly StateCode[] => theLines().flatMap(codesOn);
