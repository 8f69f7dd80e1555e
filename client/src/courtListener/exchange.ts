import { ServiceProblem } from './problem.js';

/** What an exchange needs of its host. */
export interface Host {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds. */
  readonly now: () => number;
  /** Rejects when the signal is given. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** For whom, and until when, requests are made. */
export interface Errand {
  readonly token: string | undefined;
  readonly signal: AbortSignal;
  /** Told before each request what is sent. */
  readonly sending: (line: string) => void;
  /** Told when the service asks for a pause. */
  readonly waiting: (seconds: number) => void;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

interface Request {
  readonly path: string;
  /** Fields of a form, which make it a POST. */
  readonly form?: Readonly<Record<string, string>>;
}

/** Between two requests, in milliseconds: far below what the service allows. */
const gap = 250;
const patience = 30_000;
/** Longer pauses are told to the user instead of being waited out. In seconds. */
const longestPause = 60;
const usualPause = 60;
const mostTries = 3;
/** Answers remembered. */
const mostKept = 40;
/** In UTF-16 code units. */
const largestAnswer = 60_000_000;

/** Seconds that a Retry-After header asks for, as a number or as a date. */
export function pauseOf(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const date = /[a-z]/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

function read({ status, text }: Answer, token: string | undefined): unknown {
  if (status === 401) throw new ServiceProblem(token === undefined ? 'tokenMissing' : 'tokenRefused');
  if (status === 403) throw new ServiceProblem(token === undefined ? 'tokenMissing' : 'forbidden');
  if (status === 404) throw new ServiceProblem('missing');
  if (status >= 500) throw new ServiceProblem('outOfOrder', { status });
  if (text.length > largestAnswer) throw new ServiceProblem('tooLarge');
  try {
    if (status < 300) return JSON.parse(text) as unknown;
  } catch {
    // Said below.
  }
  throw new ServiceProblem('malformed');
}

/** The pause that a busy service asks for, in a header or, where a browser hides that, in its answer. Undefined where it asks for none. */
function askedPause({ retryAfter, text }: Answer, now: number): number | undefined {
  const header = pauseOf(retryAfter, now);
  return header ?? pauseOf(/"wait_until"\s*:\s*"([^"]{1,60})"/.exec(text.slice(0, 10_000))?.[1] ?? null, now);
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Requests to one service, one after the other, no faster than it allows; the same answer is not asked for twice. */
export class Exchange {
  readonly #answers = new Map<string, unknown>();
  #line: Promise<unknown> = Promise.resolve();
  #lastSent = -Infinity;
  /** Until when the service wants to be left alone. */
  #restsUntil = -Infinity;

  constructor(
    private readonly address: string,
    private readonly host: Host,
  ) {}

  /** The JSON that the service answers. Throws a {@link ServiceProblem}, or an AbortError when the errand is called off. */
  ask(request: Request, errand: Errand): Promise<unknown> {
    const work = async (): Promise<unknown> => {
      const key = JSON.stringify(request);
      if (!this.#answers.has(key)) this.#keep(key, await this.#insist(request, errand));
      return this.#answers.get(key);
    };
    const answer = this.#line.then(work, work);
    this.#line = answer.catch(() => undefined);
    return answer;
  }

  #keep(key: string, answer: unknown): void {
    const [oldest] = this.#answers.keys();
    if (this.#answers.size >= mostKept && oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(key, answer);
  }

  async #insist(request: Request, errand: Errand): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      const rest = Math.ceil((this.#restsUntil - this.host.now()) / 1000);
      if (rest > longestPause) throw new ServiceProblem('busy', { seconds: rest });
      if (rest > 0) errand.waiting(rest);
      await this.#pause(Math.max(this.#restsUntil, this.#lastSent + gap), errand.signal);
      const answer = await this.#send(request, errand);
      const pause = askedPause(answer, this.host.now());
      if (answer.status !== 429 && (answer.status !== 503 || pause === undefined)) return read(answer, errand.token);
      const seconds = pause ?? usualPause;
      this.#restsUntil = this.host.now() + seconds * 1000;
      if (tries === mostTries || seconds > longestPause) throw new ServiceProblem('busy', { seconds });
    }
  }

  async #pause(until: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const milliseconds = until - this.host.now();
    if (milliseconds > 0) await this.host.wait(milliseconds, signal);
  }

  async #send({ path, form }: Request, { token, signal, sending }: Errand): Promise<Answer> {
    const limit = new AbortController();
    const stop = (): void => { limit.abort(); };
    const timer = setTimeout(stop, patience);
    signal.addEventListener('abort', stop);
    const body = form === undefined ? undefined : new URLSearchParams(form).toString();
    sending(form === undefined ? `GET ${this.address}${path}` : `POST ${this.address}${path} ${JSON.stringify(form)}`);
    this.#lastSent = this.host.now();
    try {
      const response = await this.host.fetch(this.address + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          ...(token === undefined ? {} : { authorization: `Token ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body === undefined ? {} : { body }),
        // Nothing but what stands above goes along, and nowhere else.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: limit.signal,
      });
      if (Number(response.headers.get('content-length') ?? 0) > largestAnswer) throw new ServiceProblem('tooLarge');
      return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ServiceProblem) throw error;
      throw new ServiceProblem(isAbort(error) ? 'slow' : 'unreachable');
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
}
