// Plays the page through its accessibility tree alone, as a screen reader does: by role and name, with no look at the page.

import { expect, type CDPSession, type Page } from '@playwright/test';

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  /** What is read beside the name. */
  readonly description: string;
  readonly isChecked: boolean;
  readonly isDisabled: boolean;
  /** What the browser calls the node behind it. */
  readonly handle: number;
}

/** The page as a screen reader has it. */
export interface Tree {
  /** All that the reader can come to now, in reading order. */
  readonly read: () => Promise<TreeNode[]>;
  /** Does what pressing the node does. */
  readonly act: (node: TreeNode) => Promise<void>;
}

interface RawNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

function nodeOf(raw: RawNode): TreeNode {
  const property = (name: string) => raw.properties?.find((one) => one.name === name)?.value.value;
  return {
    role: raw.role?.value ?? '',
    name: (raw.name?.value ?? '').trim(),
    description: raw.description?.value ?? '',
    isChecked: property('checked') === 'true' || property('pressed') === 'true',
    isDisabled: property('disabled') === true,
    handle: raw.backendDOMNodeId ?? 0,
  };
}

/** The nodes in the order in which they are read; the browser gives them level by level. */
function inReadingOrder(nodes: readonly RawNode[]): RawNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read: RawNode[] = [];
  const enter = (node: RawNode) => {
    read.push(node);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) enter(child);
    }
  };
  for (const node of nodes) if (node.parentId === undefined) enter(node);
  return read;
}

async function readNodes(devtools: CDPSession): Promise<TreeNode[]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return inReadingOrder(nodes as readonly RawNode[])
    .filter(({ ignored }) => !ignored)
    .map(nodeOf);
}

/** The default action of a node, which assistive technology asks the browser for. */
async function pressNode(devtools: CDPSession, { handle }: TreeNode): Promise<void> {
  const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: handle });
  await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: 'function () { this.focus(); this.click(); }',
  });
}

export async function openTree(page: Page): Promise<Tree> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Accessibility.enable');
  await devtools.send('DOM.enable');
  return {
    read: () => readNodes(devtools),
    act: (node) => pressNode(devtools, node),
  };
}

type Wanted = (node: TreeNode) => boolean;

/** A node of that role whose name matches. */
export function named(role: string, name: RegExp): Wanted {
  return (node) => node.role === role && name.test(node.name) && !node.isDisabled;
}

/** The nodes that are wanted, as soon as there is one. */
export async function hearAll(tree: Tree, wanted: Wanted): Promise<TreeNode[]> {
  let found: TreeNode[] = [];
  await expect
    .poll(async () => {
      found = (await tree.read()).filter(wanted);
      return found.length;
    })
    .toBeGreaterThan(0);
  return found;
}

/** The first node that is wanted, as soon as there is one. */
export async function hear(tree: Tree, wanted: Wanted): Promise<TreeNode> {
  return (await hearAll(tree, wanted))[0]!;
}

export async function press(tree: Tree, role: string, name: RegExp): Promise<void> {
  await tree.act(await hear(tree, named(role, name)));
}

/** Waits until nothing that was wanted can be come to any more. */
export async function unhear(tree: Tree, wanted: Wanted): Promise<void> {
  await expect.poll(async () => (await tree.read()).filter(wanted).length).toBe(0);
}
