// Finds the names of classes in the sources: those that elements are given, and all words that could be one.

import { readFileSync } from 'node:fs';
import { PROJECT_ROOT, readProject } from '../../architecture/project';
import { parseSource, type SyntaxNode, walk } from '../../architecture/syntax';

/** The rooms that draw, and those whose kinds and states the names of classes end in. */
const DRAWN = /^src\/(?:ui|app|classroom|workshop)\//;
const FOLDERS = ['src'];

/** What the sources say. */
export interface Said {
  /** Words in quotes of the rooms that draw. */
  readonly words: ReadonlySet<string>;
  /** Words of any kind, of any room: the ends of names that are put together. */
  readonly ends: ReadonlySet<string>;
  /** Beginnings of names that go on with an expression. */
  readonly stems: ReadonlySet<string>;
  /** Classes that elements are given, each with a file. */
  readonly given: ReadonlyMap<string, string>;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\w-]+/).filter((word) => word !== '');
}

/** The texts of a template: all but the last are followed by an expression. */
function quasisOf(node: SyntaxNode): string[] {
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.map(({ value }) => value.cooked);
}

/** The word that runs into the expression behind `text`. */
function stemOf(text: string): string | undefined {
  return /[\w-]+-$/.exec(text)?.[0];
}

/** The words of a template that stand whole in it. */
function wholeWords(texts: readonly string[]): string[] {
  return texts.flatMap((text, at) => {
    const begun = at < texts.length - 1 ? text.replace(/\S+$/, '') : text;
    return wordsOf(at > 0 ? begun.replace(/^\S+/, '') : begun);
  });
}

/** The names that an expression may give, as far as it writes them out itself. */
function givenBy(node: SyntaxNode | null): string[] {
  if (node === null) return [];
  const inside = (field: string) => givenBy(node[field] as SyntaxNode | null);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? wordsOf(node.value) : [];
    case 'TemplateLiteral':
      return [
        ...wholeWords(quasisOf(node)),
        ...(node.expressions as SyntaxNode[]).flatMap((part) =>
          part.type === 'ConditionalExpression' ? givenBy(part) : [],
        ),
      ];
    case 'ConditionalExpression':
      return [...inside('consequent'), ...inside('alternate')];
    case 'LogicalExpression':
      return inside('right');
    case 'JSXExpressionContainer':
      return inside('expression');
    default:
      return [];
  }
}

/** The words in quotes of one literal or template. */
function quotedIn(node: SyntaxNode): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return wordsOf(node.value);
  return node.type === 'TemplateLiteral' ? quasisOf(node).flatMap(wordsOf) : [];
}

function isClassAttribute(node: SyntaxNode): boolean {
  if (node.type !== 'JSXAttribute') return false;
  return ['class', 'className'].includes((node.name as { name: string }).name);
}

function readSource(path: string, text: string, said: Words): void {
  walk(parseSource(path, text), (node) => {
    if (node.type === 'Identifier') said.ends.add(node.name as string);
    for (const word of quotedIn(node)) {
      said.ends.add(word);
      if (DRAWN.test(path)) said.words.add(word);
    }
    if (node.type === 'TemplateLiteral' && DRAWN.test(path))
      for (const part of quasisOf(node).slice(0, -1)) {
        const stem = stemOf(part);
        if (stem !== undefined) said.stems.add(stem);
      }
    if (isClassAttribute(node))
      for (const name of givenBy(node.value as SyntaxNode | null)) said.given.set(name, path);
  });
}

interface Words extends Said {
  readonly words: Set<string>;
  readonly ends: Set<string>;
  readonly stems: Set<string>;
  readonly given: Map<string, string>;
}

export function readClassNames(): Said {
  const said: Words = { words: new Set(), ends: new Set(), stems: new Set(), given: new Map() };
  for (const [path, text] of readProject(...FOLDERS)) if (text !== '') readSource(path, text, said);
  for (const word of wordsOf(readFileSync(`${PROJECT_ROOT}index.html`, 'utf8')))
    said.words.add(word);
  return said;
}
