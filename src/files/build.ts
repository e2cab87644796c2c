// Makes plain data of a walk over a JSON text, and finds names that are forbidden or stand twice.

import { fault, type Finding } from './issue';
import { FORBIDDEN_NAMES, MOST_ISSUES } from './limits';
import type { Path } from './path';
import type { Visitor } from './scan';
import { shortened } from './shorten';

type Holder = unknown[] | { [name: string]: unknown };

/** A visitor that builds the data of a text. */
export interface Builder extends Visitor {
  /** The data, once the walk has come to its end. */
  readonly data: () => unknown;
  /** What is wrong with names; as many faults as can be told, no more. */
  readonly findings: readonly Finding[];
}

/** The lists and objects that are open, outermost first, and the latest name in each object. */
interface Site {
  root: unknown;
  readonly holders: Holder[];
  readonly names: string[];
}

function put({ holders, names }: Site, value: unknown): void {
  const last = holders.length - 1;
  const holder = holders[last]!;
  if (Array.isArray(holder)) holder.push(value);
  else if (!FORBIDDEN_NAMES.has(names[last]!)) holder[names[last]!] = value;
}

function place(site: Site, value: unknown): void {
  if (site.holders.length === 0) site.root = value;
  else put(site, value);
}

function pathOf({ holders, names }: Site): Path {
  return holders.map((holder, at) => (Array.isArray(holder) ? holder.length - 1 : names[at]!));
}

function nameFinding(site: Site, name: string): Finding | undefined {
  if (FORBIDDEN_NAMES.has(name)) {
    const message = `The name "${name}" is not allowed anywhere in a file; remove this field.`;
    return fault(pathOf(site), 'forbiddenName', message, { atName: true });
  }
  if (!Object.hasOwn(site.holders[site.holders.length - 1]!, name)) return undefined;
  const message = `The field "${shortened(name)}" stands here twice; keep one of the two.`;
  return fault(pathOf(site), 'repeatedField', message, { atName: true });
}

/** Objects without a prototype: JavaScript engines would otherwise keep a hidden class for every new set of names. */
function emptyObject(): Holder {
  return Object.create(null) as Holder;
}

/** A builder for one walk. */
export function builder(): Builder {
  const site: Site = { root: undefined, holders: [], names: [] };
  const findings: Finding[] = [];
  return {
    findings,
    data: () => site.root,
    name: (name) => {
      site.names[site.holders.length - 1] = name;
      const finding = findings.length > MOST_ISSUES ? undefined : nameFinding(site, name);
      if (finding !== undefined) findings.push(finding);
    },
    open: (isList) => {
      const holder = isList ? [] : emptyObject();
      place(site, holder);
      site.holders.push(holder);
    },
    close: () => {
      site.holders.pop();
    },
    scalar: (value) => place(site, value),
  };
}
