// Finds breaches of the house's habits: names, first lines, test titles, tests switched off.

import { parseSource, type SyntaxNode, textOf, walk } from './syntax';

/** The only names at the top of the project besides dot files and what is built or installed. */
export const TOP_LEVEL = [
  'src',
  'assets',
  'scenarios',
  'tests',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
];

const VAGUE_NAME = /(^|\/)(utils?|helpers?|managers?|misc|common)(\/|\.|$)/i;
const CODE_NAME = /^[a-z][a-zA-Z0-9]*(\.((ci\.|full\.)?test|spec|bench|config|d))?\.(ts|tsx|mjs)$/;
const TEST_MAKERS = new Set(['it', 'test']);
const SWITCHES = new Set(['skip', 'only', 'todo', 'fixme', 'skipIf', 'runIf', 'fails']);

/** What is wrong with the name and the first line of a code file. */
export function checkFile(path: string, text: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found: string[] = [];
  if (VAGUE_NAME.test(path)) found.push(`${path} has a name that says nothing`);
  if (!CODE_NAME.test(name)) found.push(`${path} is not named in camelCase`);
  if (!/^(#!.*\n)?\/[/*]+ \S/.test(text)) found.push(`${path} does not begin with what it is for`);
  return found;
}

/** `it`, `test`, `it.each(…)`: the name a call starts from, and the fields read on the way. */
function chainOf(callee: SyntaxNode): { root: string | undefined; fields: string[] } {
  const fields: string[] = [];
  let node = callee;
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    if (node.type === 'MemberExpression') fields.push((node.property as { name: string }).name);
    node = (node.type === 'CallExpression' ? node.callee : node.object) as SyntaxNode;
  }
  return { root: (node as unknown as { name?: string }).name, fields };
}

const GROUPERS = new Set(['describe', ...TEST_MAKERS]);

/** What is wrong with the tests of a file: titles that do not say "should …", tests switched off. */
export function checkTests(path: string, text: string): string[] {
  const found: string[] = [];
  walk(parseSource(path, text), (node) => {
    if (node.type !== 'CallExpression') return;
    const { root, fields } = chainOf(node.callee as SyntaxNode);
    if (!root || !GROUPERS.has(root)) return;
    if (fields.some((field) => SWITCHES.has(field))) found.push(`${path} switches a test off`);
    const [title, body] = node.arguments as SyntaxNode[];
    const isTest = TEST_MAKERS.has(root) && fields.every((field) => field === 'each') && body;
    const words = textOf(title) ?? 'should be named when it runs';
    if (isTest && !words.startsWith('should ')) found.push(`${path}: "${words}" is no "should …"`);
  });
  return found;
}

const OPENS_CONTEXTS = /\bbrowser\b[^;{}]*\}\) =>|\bbrowser\.new(?:Context|Page)\b|\bdevice\(/;
const CLOSES_CONTEXTS = /import \{ test \} from '\.\/ownContexts';/;

/** What is wrong with a browser test that opens contexts beside the one it is given: none may outlive it. */
export function checkContexts(path: string, text: string): string[] {
  if (!OPENS_CONTEXTS.test(text) || CLOSES_CONTEXTS.test(text)) return [];
  return [`${path} opens browser contexts and does not take its test from ownContexts`];
}
