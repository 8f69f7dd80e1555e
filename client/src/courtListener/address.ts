const own: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The address that requests go to, from a setting; undefined where it is no address of a service. Anything but this machine must be
 * asked over an encrypted connection, since a token goes along.
 */
export function serviceAddress(setting: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(setting.trim());
  } catch {
    return undefined;
  }
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && own.has(url.hostname));
  if (!safe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
