// Finds in the source which messages are used, and words that are written outside of the message files.

import { parseSource, type SyntaxNode, textOf, walk } from '../../architecture/syntax';

/** What a file says of messages: fixed keys, keys with holes as patterns, and hard-coded words. */
export interface MessageUse {
  readonly keys: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
  readonly words: readonly string[];
}

/** Attributes whose text is seen or heard. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
]);
const HAS_LETTERS = /\p{L}{2,}/u;

interface Quasi {
  readonly value: { readonly cooked: string };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `event.${id}.title` becomes a pattern that any id fits. */
function patternOf(node: SyntaxNode): RegExp | undefined {
  const parts = (node.quasis as readonly Quasi[]).map(({ value }) => escaped(value.cooked));
  return parts[0]!.includes('\\.') ? new RegExp(`^${parts.join('[\\w.-]+')}$`) : undefined;
}

function attributeWords(node: SyntaxNode): string | undefined {
  const name = (node.name as { name?: unknown }).name;
  if (typeof name !== 'string' || !SPOKEN.has(name)) return undefined;
  const value = node.value as SyntaxNode | null;
  const inner = value?.type === 'JSXExpressionContainer' ? value.expression : value;
  return textOf(inner);
}

/** Reads one file of the page. */
export function messageUseOf(path: string, source: string): MessageUse {
  const keys = new Set<string>();
  const patterns: RegExp[] = [];
  const words: string[] = [];
  walk(parseSource(path, source), (node) => {
    const text = textOf(node);
    if (text !== undefined && text.includes('.')) keys.add(text);
    if (node.type === 'TemplateLiteral' && text === undefined) {
      const pattern = patternOf(node);
      if (pattern !== undefined) patterns.push(pattern);
    }
    const seen = node.type === 'JSXText' ? String(node.value) : undefined;
    const spoken = node.type === 'JSXAttribute' ? attributeWords(node) : undefined;
    for (const found of [seen, spoken]) {
      if (found !== undefined && HAS_LETTERS.test(found)) words.push(`${path}: ${found.trim()}`);
    }
  });
  return { keys, patterns, words };
}
