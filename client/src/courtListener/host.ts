import type { Host } from './exchange.js';

/** The editor's own network and clock: Node's on the desktop, the worker's in the browser. */
export const editorHost: Host = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        done();
      }, milliseconds);
      const stop = (): void => {
        clearTimeout(timer);
        fail(signal.reason instanceof Error ? signal.reason : new DOMException('Cancelled', 'AbortError'));
      };
      signal.addEventListener('abort', stop, { once: true });
    }),
};
