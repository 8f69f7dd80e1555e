import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the service. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly token: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** An answer that takes the place of the usual one. */
export interface Instead {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The connection is cut instead. */
  readonly cut?: boolean;
}

/** CourtListener as far as Pincite asks it, on this machine, with two decisions of its own. */
export interface Service {
  readonly address: string;
  readonly asked: Asked[];
  /** The next answers, first to last; the usual ones follow. */
  readonly instead: Instead[];
  /** Token without which it answers 401. */
  token: string | undefined;
  close(): Promise<void>;
}

const lead = `<p>ALBA, Circuit Judge:</p><p>We hold that the notice was timely because the clerk stamped it on the last day. <span class="star-pagination">*346</span> The judgment of the district court is AFFIRMED.</p>`;
const dissent = `<p>DUNE, Circuit Judge, dissenting:</p><p><span class="star-pagination">*351</span> The stamp proves nothing about the hour at which the notice reached the counter, and I would reverse.</p>`;

const opinion = (id: number, cluster: number, type: string, author: string, html: string) => ({
  id,
  resource_uri: `https://elsewhere.invalid/api/rest/v4/opinions/${String(id)}/`,
  absolute_url: `/opinion/${String(cluster)}/alder-v-birch/`,
  cluster_id: cluster,
  author_str: author,
  type,
  plain_text: '',
  html: '',
  html_lawbox: html,
  html_columbia: '',
  html_with_citations: html,
  xml_harvard: '',
});

const opinions = new Map(
  [
    opinion(900001, 800001, '020lead', 'Alba', lead),
    opinion(900002, 800001, '040dissent', 'Dune', dissent),
    // Version 3 writes null where version 4 writes an empty text.
    { ...opinion(900003, 800002, '010combined', '', ''), html_lawbox: null, html_with_citations: null, plain_text: 'UNITED STATES COURT OF APPEALS\n\nCEDAR V. EBBE\n\nCEDAR, Circuit Judge:\n\nThe fence stood on the line. The judgment is REVERSED.\n' },
  ].map((one) => [one.id, one] as const),
);

const cluster = (id: number, name: string, page: string, subs: readonly number[]) => ({
  id,
  absolute_url: `/opinion/${String(id)}/alder-v-birch/`,
  docket: `https://elsewhere.invalid/api/rest/v4/dockets/${String(id - 100000)}/`,
  docket_id: id - 100000,
  // Their addresses lead elsewhere on purpose: only their numbers may count.
  sub_opinions: subs.map((sub) => `https://elsewhere.invalid/api/rest/v4/opinions/${String(sub)}/`),
  judges: 'Alba, Cedar, Dune',
  case_name: name,
  date_filed: '2021-03-04',
  citations: [{ volume: 12, reporter: 'F.4th', page, type: 1 }],
  precedential_status: 'Published',
});

const alder = cluster(800001, 'Alder v. Birch', '345', [900001, 900002]);
const cedar = cluster(800002, 'Cedar v. Ebbe', '777', [900003]);

const item = (citation: string, status: number, clusters: readonly unknown[]) => [{ citation, normalized_citations: [citation], start_index: 0, end_index: citation.length, status, error_message: '', clusters }];

function lookUp(text: string): unknown {
  if (text === '12 F.4th 345') return item(text, 200, [alder]);
  if (text === '12 F.4th 777') return item(text, 300, [alder, cedar]);
  return /\d F\.4th \d/.test(text) ? item(text, 404, []) : item(text, 400, []);
}

function usual(method: string, path: string, body: string): unknown {
  if (method === 'POST' && /^\/api\/rest\/v[34]\/citation-lookup\/$/.test(path)) return lookUp(new URLSearchParams(body).get('text') ?? '');
  const [, kind, id] = /^\/api\/rest\/v[34]\/(opinions|dockets)\/(\d+)\/(?:\?.*)?$/.exec(path) ?? [];
  if (kind === 'opinions') return opinions.get(Number(id));
  return kind === 'dockets' ? { docket_number: `20-${id ?? ''}`, court_id: 'ca9' } : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Browsers ask first whether a page of another origin may ask. */
const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization, content-type', 'access-control-allow-methods': 'GET, POST', 'access-control-expose-headers': 'retry-after' };

export async function startService(): Promise<Service> {
  const asked: Asked[] = [];
  const instead: Instead[] = [];
  const service: Service = { address: '', asked, instead, token: undefined, close: () => Promise.resolve() };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, open).end();
      return;
    }
    const body = await bodyOf(request);
    const token = /^Token (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    asked.push({ method: request.method ?? '', path: request.url ?? '', body, token, headers: request.headers });
    const other = instead.shift() ?? (service.token !== undefined && token !== service.token ? { status: 401, body: '{"detail":"Invalid token."}' } : undefined);
    if (other?.cut === true) {
      request.socket.destroy();
      return;
    }
    const found = other === undefined ? usual(request.method ?? '', request.url ?? '', body) : undefined;
    response.writeHead(other?.status ?? (other === undefined && found === undefined ? 404 : 200), { ...open, 'content-type': 'application/json', ...other?.headers });
    response.end(other?.body ?? JSON.stringify(found ?? { detail: 'Not found.' }));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(service, {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/rest/v4/`,
    close: () => new Promise<void>((closed) => {
      server.close(() => { closed(); });
      server.closeAllConnections();
    }),
  });
}
