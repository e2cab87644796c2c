// Small random damage to a good file: to its data, and to its text.

import fc from 'fast-check';

type Data = null | boolean | number | string | Data[] | { [name: string]: Data };

/** Values that a careless or hostile author might leave in any place. */
export const JUNK: readonly Data[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  -1e308,
  1e-320,
  4_294_967_296,
  '',
  ' ',
  'KOR',
  '0',
  'x'.repeat(5000),
  '\u0000',
  '\ud800',
  [],
  [[]],
  [null],
  {},
  { kind: 'playCard' },
  { x: [], y: [] },
];

/** What is done to one value: it is left out, replaced, doubled, renamed or moved a little. */
export const DEEDS = ['remove', 'replace', 'double', 'rename', 'nudge'] as const;

export interface Mutation {
  readonly deed: (typeof DEEDS)[number];
  /** Which value, as a fraction of all values. */
  readonly where: number;
  readonly junk: Data;
}

export const mutations = fc.array(
  fc.record({
    deed: fc.constantFrom(...DEEDS),
    where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    junk: fc.constantFrom(...JUNK),
  }),
  { minLength: 1, maxLength: 4 },
);

interface Slot {
  readonly holder: Data[] | { [name: string]: Data };
  readonly key: string;
}

function slotsOf(data: Data, slots: Slot[] = []): Slot[] {
  if (typeof data !== 'object' || data === null) return slots;
  const holder = data as { [name: string]: Data };
  for (const key of Object.keys(holder)) {
    slots.push({ holder: data, key });
    slotsOf(holder[key]!, slots);
  }
  return slots;
}

function nudged(value: Data): Data {
  if (typeof value === 'number') return value * 1.5 + 1;
  return typeof value === 'string' ? `${value}x` : value;
}

const DO: Readonly<Record<Mutation['deed'], (slot: Slot, junk: Data) => void>> = {
  remove: ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  replace: ({ holder, key }, junk) => {
    (holder as { [name: string]: Data })[key] = junk;
  },
  double: ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]!));
    else holder[`${key}2`] = structuredClone(holder[key]!);
  },
  rename: ({ holder, key }) => {
    if (Array.isArray(holder)) return;
    holder[`${key.slice(0, -1)}`] = holder[key]!;
    delete holder[key];
  },
  nudge: ({ holder, key }) => {
    const object = holder as { [name: string]: Data };
    object[key] = nudged(object[key]!);
  },
};

/** The text of the data after all mutations. */
export function mutated(text: string, steps: readonly Mutation[]): string {
  const data = JSON.parse(text) as Data;
  for (const { deed, where, junk } of steps) {
    const slots = slotsOf(data);
    if (slots.length > 0) DO[deed](slots[Math.floor(where * slots.length)]!, structuredClone(junk));
  }
  return JSON.stringify(data, null, 2);
}

/** Characters that break, shift or poison a JSON text. */
const SPLINTERS = [
  '',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '0',
  '-',
  'e',
  '\n',
  '\u0000',
  '\ud800',
  '"__proto__":{},',
  '\ufeff',
];

export const splinters = fc.array(
  fc.record({
    where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    removed: fc.integer({ min: 0, max: 3 }),
    added: fc.constantFrom(...SPLINTERS),
  }),
  { minLength: 1, maxLength: 5 },
);

export interface Splinter {
  readonly where: number;
  readonly removed: number;
  readonly added: string;
}

/** The text with characters knocked out and others put in. */
export function splintered(text: string, blows: readonly Splinter[]): string {
  return blows.reduce((before, { where, removed, added }) => {
    const at = Math.floor(where * before.length);
    return before.slice(0, at) + added + before.slice(at + removed);
  }, text);
}
