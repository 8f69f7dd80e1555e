import { ServiceProblem } from './problem.js';

export type Fields = Readonly<Record<string, unknown>>;

/** One of the decisions that a citation may mean. */
export interface Decision {
  readonly name: string;
  /** "12 F.5th 345". */
  readonly citations: readonly string[];
  /** As the service writes it: "2021-03-04". */
  readonly decided: string | undefined;
  /** Numbers of its opinions at the service, in the service's order. */
  readonly opinions: readonly number[];
  readonly docket: number | undefined;
  /** All that the service says of it. */
  readonly cluster: Fields;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** The number in an address such as `…/opinions/900001/`. Addresses in answers are never followed: what they name is asked for where the setting says. */
function numberIn(address: unknown, kind: 'opinions' | 'dockets'): number | undefined {
  const digits = new RegExp(`/${kind}/(\\d{1,12})/?(?:[?#].*)?$`).exec(text(address) ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function decisionOf(cluster: Fields): Decision {
  const opinions = listOf(cluster['sub_opinions']).flatMap((address) => numberIn(address, 'opinions') ?? []);
  if (opinions.length === 0) throw new ServiceProblem('malformed');
  const { docket_id: docket } = cluster;
  return {
    name: text(cluster['case_name']) ?? text(cluster['case_name_full']) ?? text(cluster['slug']) ?? '',
    citations: listOf(cluster['citations']).flatMap((cited) => (isFields(cited) ? [['volume', 'reporter', 'page'].map((part) => String(cited[part])).join(' ')] : [])),
    decided: text(cluster['date_filed']),
    opinions,
    docket: typeof docket === 'number' && Number.isSafeInteger(docket) ? docket : numberIn(cluster['docket'], 'dockets'),
    cluster,
  };
}

/** Decisions in the answer to a look-up of one citation; none where the service has none. Throws a {@link ServiceProblem} for any other answer. */
export function decisionsIn(answer: unknown): readonly Decision[] {
  if (!Array.isArray(answer)) throw new ServiceProblem('malformed');
  const [item] = answer as readonly unknown[];
  // A text in which the service finds no citation gives an empty list.
  if (item === undefined) return [];
  if (!isFields(item)) throw new ServiceProblem('malformed');
  switch (item['status']) {
    case 200:
    case 300:
      return listOf(item['clusters']).filter(isFields).map(decisionOf);
    case 404:
      return [];
    case 400:
      throw new ServiceProblem('unknownReporter');
    case 429:
      throw new ServiceProblem('busy');
    default:
      throw new ServiceProblem('malformed');
  }
}

export function fieldsIn(answer: unknown): Fields {
  if (!isFields(answer)) throw new ServiceProblem('malformed');
  return answer;
}
