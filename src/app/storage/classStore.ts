// Keeps the class that is collected on this device, hand-in by hand-in, so that two pages of this browser add to one class and neither replaces what the other has.

import type { ClassKeeper, KeptRow } from '../../classroom/collect/keeping';
import type { Neighbours } from './neighbours';
import type { StoragePort } from './port';

const FOLDER = 'class/';

interface ClassRecord extends Omit<KeptRow, 'key'> {
  /** Milliseconds since 1970, and the place among those that were kept at once. */
  readonly at: number;
  readonly place: number;
}

function recordOf(value: unknown): ClassRecord[] {
  const record = (value ?? {}) as Partial<ClassRecord>;
  const isWhole = typeof record.at === 'number' && typeof record.place === 'number';
  return isWhole && record.kept !== undefined ? [record as ClassRecord] : [];
}

/** `now`: milliseconds since 1970. */
export function createClassStore(
  port: StoragePort,
  neighbours: Neighbours,
  now: () => number,
): ClassKeeper {
  const keyOf = (key: string) => `${FOLDER}${key}`;
  return {
    async read() {
      const keys = (await port.keys()).filter((key) => key.startsWith(FOLDER));
      const values = await port.read(keys);
      return keys
        .flatMap((key, i) => recordOf(values[i]).map((record) => ({ key, record })))
        .sort((a, b) => a.record.at - b.record.at || a.record.place - b.record.place)
        .map(({ key, record: { kept, carried } }) => ({
          key: key.slice(FOLDER.length),
          kept,
          ...(carried === undefined ? {} : { carried }),
        }));
    },
    async add(rows) {
      if (rows.length === 0) return;
      const keys = rows.map(({ key }) => keyOf(key));
      await port.change(keys, (values) => ({
        answer: undefined,
        writes: rows.map(({ kept, carried }, place) => {
          const before = recordOf(values[place])[0] ?? { at: now(), place, carried: undefined };
          return [keys[place]!, { ...before, kept, carried: carried ?? before.carried }] as const;
        }),
      }));
      neighbours.tell();
    },
    async remove(keys) {
      await port.change([], () => ({
        answer: undefined,
        writes: keys.map((key) => [keyOf(key), undefined] as const),
      }));
      neighbours.tell();
    },
    listen: (onNews) => neighbours.listen(onNews),
  };
}
