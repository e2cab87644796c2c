// Puts the script, the style sheet and the files of a build into its page.

import { codeInPage, quoted } from './escape.ts';
import { policyOf } from './policy.ts';

/** What a page of one file consists of. */
export interface PageParts {
  /** The page as the build makes it for a site. */
  readonly html: string;
  readonly script: string;
  readonly sheet: string;
  /** The icon of the page, as SVG. */
  readonly icon: string;
  /** Elements to add at the end of the page. */
  readonly held: readonly string[];
  /** `#play?…`, as the end of an address. */
  readonly assignment?: string | undefined;
}

const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")([^"]+)(")/;
const ICON = /(<link rel="icon" href=")[^"]+(")/;
const PRELOADS = /\s*<link rel="preload"[^>]*>/g;
/** The elements of a site's page that load its script and its style sheet. */
const ASKS = [/\s*<link rel="stylesheet"[^>]*>/g, /\s*<script type="module"[^>]*><\/script>/g];

/** Replaces a text that must be there exactly once. */
function swap(html: string, pattern: RegExp, replace: (...groups: string[]) => string): string {
  if (!pattern.test(html)) throw new Error(`The page has nothing like ${pattern.source}.`);
  return html.replace(pattern, (_all, ...groups: string[]) => replace(...groups));
}

/** The page before it is built, without preloads of fonts, which would stay files beside it. */
export function withoutPreloads(html: string): string {
  return html.replace(PRELOADS, '');
}

/** The whole page. */
export function pageOf({ html, script, sheet, icon, held, assignment }: PageParts): string {
  const code = codeInPage(script.trim());
  const look = sheet.trim();
  const set =
    assignment === undefined ? [] : [`<meta name="assignment" content=${quoted(assignment)}>`];
  const head = [...set, `<style>${look}</style>`, `<script type="module">${code}</script>`];
  const bare = ASKS.reduce((page, asks) => page.replace(asks, ''), html);
  const address = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  const marked = swap(bare, ICON, (before, after) => before + address + after);
  const safe = swap(
    marked,
    POLICY,
    (before, policy, after) => before + policyOf(policy!, code, look) + after,
  );
  const filled = swap(safe, /<\/head>/, () => `${head.join('\n')}\n</head>`);
  return swap(filled, /<\/body>/, () => `${held.join('\n')}\n</body>`);
}
