// Changes the author’s own text by the fixes of its findings, and keeps the rest of it as it is written.

import {
  applyEdits,
  type Edit as TextEdit,
  findNodeAtLocation,
  type FormattingOptions,
  modify,
  type Node,
  parseTree,
} from 'jsonc-parser';
import type { Edit, Fix, Issue } from '../types/issue';
import { LONGEST_TEXT } from './limits';
import type { Path } from './path';
import { withoutMark } from './readJson';

/** A text with the tree of its values; without one as long as the text is not JSON. */
interface Page {
  readonly text: string;
  readonly tree: Node | undefined;
  readonly style: FormattingOptions;
}

const INDENT = /\n([ \t]+)\S/;

/** How the author has laid out the text: indent and line ends. */
function styleOf(text: string): FormattingOptions {
  const indent = INDENT.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
}

function nodeAt({ tree }: Page, path: Path): Node | undefined {
  return tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
}

function inPlaceOf({ offset, length }: Node, content: string): TextEdit {
  return { offset, length, content };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function textOf({ text }: Page, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Removes the field or entry together with the comma that separates it from its neighbours. */
function withoutNode(value: Node): TextEdit {
  const node = value.parent?.type === 'property' ? value.parent : value;
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const from = after === undefined && before !== undefined ? endOf(before) : node.offset;
  const to = after === undefined ? endOf(node) : after.offset;
  return { offset: from, length: to - from, content: '' };
}

/** The changes of letters that one edit makes; none where its place is not there. */
function editsOf(page: Page, edit: Edit): TextEdit[] {
  if (edit.kind === 'replace')
    return [{ offset: edit.offset, length: edit.length, content: edit.text }];
  const { text, style } = page;
  const node = nodeAt(page, edit.path);
  const options = { formattingOptions: style };
  if (edit.kind === 'set') {
    if (node !== undefined && isScalar(edit.value))
      return [inPlaceOf(node, JSON.stringify(edit.value))];
    return modify(text, [...edit.path], edit.value, options);
  }
  if (node === undefined) return [];
  if (edit.kind === 'remove') return [withoutNode(node)];
  if (edit.kind === 'swap') {
    const other = nodeAt(page, edit.other);
    if (other === undefined) return [];
    return [inPlaceOf(node, textOf(page, other)), inPlaceOf(other, textOf(page, node))];
  }
  const name = node.parent?.children?.[0];
  return name === undefined ? [] : [inPlaceOf(name, JSON.stringify(edit.name))];
}

/** Whether two changes touch the same letters. */
function meet(a: TextEdit, b: TextEdit): boolean {
  return a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;
}

function pageOf(text: string, fixes: readonly Fix[]): Page {
  const needsTree = fixes.some(({ edits }) => edits.some(({ kind }) => kind !== 'replace'));
  return { text, tree: needsTree ? parseTree(text) : undefined, style: styleOf(text) };
}

/** A text after some fixes, with those that were applied. */
export interface Mended {
  readonly text: string;
  readonly fixed: readonly Issue[];
}

/** The text with the fixes of these findings. A fix that touches the same letters as an earlier one is left for the next round. */
export function mendText(text: string, issues: readonly Issue[]): Mended {
  const plain = withoutMark(text);
  if (plain.length > LONGEST_TEXT) return { text, fixed: [] };
  const fixable = issues.filter(({ fix }) => fix !== undefined && fix.edits.length > 0);
  const page = pageOf(
    plain,
    fixable.map(({ fix }) => fix!),
  );
  const taken: TextEdit[] = [];
  const fixed = fixable.filter(({ fix }) => {
    const edits = fix!.edits.flatMap((edit) => editsOf(page, edit));
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => meet(edit, other))))
      return false;
    taken.push(...edits);
    return true;
  });
  const mark = text.slice(0, text.length - plain.length);
  return { text: mark + applyEdits(plain, taken), fixed };
}

/** How far the reading of a text got: JSON, the right format, the right shape, sense. */
const STAGES: readonly ReadonlySet<string>[] = [
  new Set(['tooLong', 'tooDeep', 'tooMany', 'syntax', 'truncated']),
  new Set(['repeatedField', 'forbiddenName']),
  new Set(['unknownFormat', 'unknownKind']),
  new Set([
    'unknownField',
    'missingField',
    'wrongType',
    'wrongForm',
    'outOfRange',
    'notAllowed',
    'hiddenCharacter',
  ]),
];

/** Numbers that rank two readings: the first one that differs decides, and more is better. */
function rankOf(issues: readonly Issue[]): readonly number[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const stage = STAGES.findIndex((codes) => errors.some(({ code }) => codes.has(code)));
  const broken = stage === 0 ? errors[0] : undefined;
  return [
    stage < 0 ? STAGES.length : stage,
    broken?.line ?? 0,
    broken?.column ?? 0,
    -errors.length,
    errors.length - issues.length,
  ];
}

function isBetter(after: readonly Issue[], before: readonly Issue[]): boolean {
  const [now, then] = [rankOf(after), rankOf(before)];
  const differs = now.findIndex((number, at) => number !== then[at]);
  return differs >= 0 && now[differs]! > then[differs]!;
}

type IssuesOf = (text: string) => readonly Issue[];

/** A text and the findings that are left in it. */
interface Draft {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** So many fixes are tried one by one, and no more. */
const MOST_SINGLE = 20;

/** One round: all fixes at once, or else the first one that makes the text better by itself. */
function oneRound({ text, issues }: Draft, issuesOf: IssuesOf): (Draft & Mended) | undefined {
  const choices = [issues, ...issues.slice(0, MOST_SINGLE).map((issue) => [issue])];
  for (const choice of choices) {
    const mended = mendText(text, choice);
    if (mended.fixed.length === 0) continue;
    const after = issuesOf(mended.text);
    if (isBetter(after, issues)) return { ...mended, issues: after };
  }
  return undefined;
}

const MOST_ROUNDS = 40;

/** A text after every fix that makes it better, with the findings that were mended in their order and those left. */
export interface WellMended extends Mended {
  readonly issues: readonly Issue[];
}

/** Mends and reads again until nothing more can be mended; `issuesOf` reads the text as what it is. */
export function mendFully(text: string, issuesOf: IssuesOf): WellMended {
  let draft: Draft = { text, issues: issuesOf(text) };
  const fixed: Issue[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = oneRound(draft, issuesOf);
    if (next === undefined) break;
    fixed.push(...next.fixed);
    draft = next;
  }
  return { ...draft, fixed };
}
