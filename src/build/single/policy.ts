// The content security policy of a page in one file: its own script and style sheet by their hashes, and nothing from anywhere else.

import { createHash } from 'node:crypto';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy of the site, without any source beside the page and without any host. */
export function policyOf(policy: string, script: string, sheet: string): string {
  const own: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': hashOf(script),
    'style-src': hashOf(sheet),
    'img-src': 'data: blob:',
    'media-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'worker-src': 'blob:',
  };
  const kept = policy.split(';').map((directive) => {
    const name = directive.trim().split(' ', 1)[0]!;
    return own[name] === undefined ? directive.trim() : `${name} ${own[name]}`;
  });
  return kept.join('; ');
}
