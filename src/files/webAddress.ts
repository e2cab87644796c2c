// Which addresses a source may have: a page on the open web, with nothing in the address that misleads.

/** Endings of names that stand for one machine, a home network, or nothing. */
const CLOSED_ENDINGS: ReadonlySet<string> = new Set([
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'arpa',
  'test',
  'example',
  'invalid',
  'onion',
]);

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const ENDING = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const LONGEST_HOST = 253;

function isPublic(host: string): boolean {
  const labels = host.toLowerCase().split('.');
  const ending = labels[labels.length - 1]!;
  if (host.length > LONGEST_HOST || labels.length < 2 || CLOSED_ENDINGS.has(ending)) return false;
  return ENDING.test(ending) && labels.every((label) => LABEL.test(label));
}

const SCHEME = 'https://';
const NEEDLESS_PORT = /:443$/;

/** What is wrong with an address that begins with https://, as the rest of a sentence, or nothing. */
export function addressFault(address: string): string | undefined {
  const [authority = ''] = address.slice(SCHEME.length).split(/[/?#]/, 1);
  if (authority.includes('@')) return 'must not name a user or a password';
  const host = authority.replace(NEEDLESS_PORT, '');
  if (host.includes(':')) return 'must not name a port or a number of a machine';
  if (isPublic(host)) return undefined;
  return 'must lead to the name of a public site, such as www.example.org';
}
