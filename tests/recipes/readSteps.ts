// Reads the steps of a recipe out of the README in which it stands.

import { assert, defined } from '../../src/lib/assert';

/** What a newcomer does at one step, in the order of the README. */
export type Step =
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly text: string;
      /** Whether the file is there already, and is written over. */
      readonly isThere: boolean;
    }
  | {
      readonly kind: 'above' | 'below' | 'replace';
      readonly path: string;
      /** Stands once in the file: the text goes above or below its line, or into its place. */
      readonly anchor: string;
      readonly text: string;
    }
  | { readonly kind: 'copy'; readonly path: string; readonly from: string }
  | { readonly kind: 'run'; readonly argv: readonly string[] };

/** What a step does with its text, by how the README says it. */
const KINDS = { after: 'below', before: 'above', 'in place of': 'replace' } as const;

const HEAD =
  /^\d+\. `(?<path>[^`]+)`, (?:(?<isNew>new|anew)|(?<where>after|before|in place of) `(?<anchor>[^`]+)`|a copy of `(?<from>[^`]+)`)/;
const RUN = /^\d+\. Run `npm run cli -- ([^`]+)`/;
const BLOCK = /\n( *)```\w+\n([\s\S]*?)\n *```/;

/** The lines of a section from its heading to the next one. */
function sectionOf(page: string, heading: string): string {
  const parts = page.split(/^(?=## )/m).filter((part) => part.startsWith(`## ${heading}\n`));
  assert(parts.length === 1, `${parts.length} sections are called "${heading}"`);
  return parts[0]!;
}

/** The text of the first block of code, without the indent of its step. */
function blockIn(item: string): string {
  const [, indent = '', text = ''] = defined(BLOCK.exec(item) ?? undefined, 'a block of code');
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

function readStep(item: string): Step {
  const run = RUN.exec(item)?.[1];
  if (run !== undefined) return { kind: 'run', argv: run.split(' ') };
  const said = defined(HEAD.exec(item)?.groups, `a step in "${item.split('\n')[0]}"`);
  const path = said.path!;
  if (said.from !== undefined) return { kind: 'copy', path, from: said.from };
  const text = `${blockIn(item)}\n`;
  if (said.isNew !== undefined)
    return { kind: 'write', path, text, isThere: said.isNew === 'anew' };
  return { kind: KINDS[said.where as keyof typeof KINDS], path, anchor: said.anchor!, text };
}

/** Every numbered item of the section is a step; one that is none throws. */
export function readSteps(page: string, heading: string): Step[] {
  return sectionOf(page, heading)
    .split(/^(?=\d+\. )/m)
    .slice(1)
    .map(readStep);
}
