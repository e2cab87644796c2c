// Fills every kind of list and object in a good file with wrong entries, as many as fit.

import { filled, named, type Bomb } from './textBombs';

type Data = null | boolean | number | string | Data[] | { [name: string]: Data };
type Holder = Data[] | { [name: string]: Data };

/** What stands in the text where the filling comes. */
const MARK = '@@filling@@';

interface Hole {
  /** Its path. */
  readonly name: string;
  readonly holder: Holder;
  /** The good text, as JSON on one line, with the mark in place of what is in the list or object. */
  readonly marked: string;
}

/** What lists and objects of one kind have in common: the names of their fields, or of those of the first entry. */
function kindOf(data: Data | undefined): string {
  if (Array.isArray(data)) return `[${kindOf(data[0])}]`;
  return typeof data === 'object' && data !== null ? Object.keys(data).join() : typeof data;
}

/** The first list or object of every kind, by its kind. */
function holdersIn(data: Data, path: string, found: Map<string, [string, Holder]>): void {
  if (typeof data !== 'object' || data === null) return;
  const kind = kindOf(data);
  if (!found.has(kind)) found.set(kind, [path, data]);
  for (const [key, value] of Object.entries(data)) holdersIn(value, `${path}/${key}`, found);
}

function marked(root: Data, holder: Holder): string {
  const text = JSON.stringify(root, (_, value: unknown) =>
    value === holder ? (Array.isArray(holder) ? [MARK] : { [MARK]: 0 }) : value,
  );
  return text.replace(`"${MARK}":0`, MARK).replace(`"${MARK}"`, MARK);
}

function holesIn(text: string): Hole[] {
  const root = JSON.parse(text) as Data;
  const found = new Map<string, [string, Holder]>();
  holdersIn(root, '', found);
  return [...found.values()].map(([name, holder]) => ({
    name: name === '' ? 'the file' : name,
    holder,
    marked: marked(root, holder),
  }));
}

/** A good entry that has one field too many. */
function spoiled(entry: Data | undefined): string {
  const text = JSON.stringify(entry ?? {});
  if (typeof entry === 'object' && entry !== null && !Array.isArray(entry))
    return text.replace(/\}$/, text === '{}' ? '"oops":1}' : ',"oops":1}');
  return text.startsWith('"') ? '"nope"' : text;
}

/** Lengths that lists are allowed to have, and the one that fits into a file. */
const COUNTS = [12, 40, 200, 680, 99_000];

function fillings(holder: Holder): [string, string][] {
  if (!Array.isArray(holder)) return [['unknown fields', named(900)]];
  const entries: [string, string][] = [
    ['empty objects', '{}'],
    ['wrong entries', spoiled(holder[0])],
    ['equal entries', JSON.stringify(holder[0] ?? 'x')],
  ];
  return entries.flatMap(([what, entry]) =>
    COUNTS.map((count): [string, string] => [`${count} ${what}`, filled(entry, count)]),
  );
}

/** Each kind of list and object filled in turn; a filling that does not fit is cut to what does. */
export function fillBombsIn(text: string): Bomb[] {
  return holesIn(text).flatMap(({ name, holder, marked: around }) =>
    fillings(holder).map(([what, filling]) => ({
      name: `${name} with ${what}`,
      text: around.replace(MARK, () => filling),
    })),
  );
}
