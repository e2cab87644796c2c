// Lists and records that are read no further than need be: to the first entry too many, or until there are more faults than anybody is told of.

import { $constructor, util } from 'zod/v4/core';
import { MOST_ISSUES } from './limits';
import * as z from './zod';

type Payload = z.core.ParsePayload;

/** Whether there are so many faults already that another one would not be told. */
function isFull({ issues }: Payload): boolean {
  return issues.length > MOST_ISSUES;
}

type Read = (value: unknown) => Payload;

/** Reads the entries until there are faults enough. */
function readEntries(payload: Payload, entries: readonly unknown[], read: Read): Payload {
  const values: unknown[] = [];
  for (let at = 0; at < entries.length && !isFull(payload); at++) {
    const { value, issues } = read(entries[at]);
    payload.issues.push(...util.prefixIssues(at, issues));
    values.push(value);
  }
  payload.value = values;
  return payload;
}

/** What the library knows of a kind of holder, and the most entries that one may have. */
type Bounded<Definition> = Definition & { readonly most: number };
type ArrayDef = Bounded<z.core.$ZodArrayDef>;
type RecordDef = Bounded<z.core.$ZodRecordDef>;

/** A list. Where it is too long, the check of its length says so, and its entries are not looked at. */
const BoundedArray = $constructor<z.ZodMiniArray, ArrayDef>('BoundedArray', (list, def) => {
  z.ZodMiniArray.init(list, def);
  const readOther = list._zod.parse.bind(list._zod);
  list._zod.parse = (payload, context) => {
    const entries: unknown = payload.value;
    if (!Array.isArray(entries)) return readOther(payload, context);
    if (entries.length > def.most) return payload;
    const { element } = def;
    const read = (value: unknown) => element._zod.run({ value, issues: [] }, context) as Payload;
    return readEntries(payload, entries, read);
  };
});

/** A list with a least and a greatest number of entries. */
export function boundedArray<T extends z.core.SomeType>(entry: T, least: number, most: number) {
  const list = new BoundedArray({ type: 'array', element: entry as never, most });
  return list.check(z.minLength(least), z.maxLength(most)) as unknown as z.ZodMiniArray<T>;
}

function tooMany(payload: Payload, inst: z.core.$ZodType, most: number): Payload {
  const { value: input } = payload;
  payload.issues.push({ code: 'too_big', origin: 'record', maximum: most, input, inst });
  return payload;
}

/** Reads the fields one by one until there are faults enough. */
function readFields(payload: Payload, fields: Record<string, unknown>, read: Read): Payload {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const { value, issues } = read({ [name]: fields[name] });
    payload.issues.push(...issues);
    Object.assign(values, value);
    if (isFull(payload)) break;
  }
  payload.value = values;
  return payload;
}

const BoundedRecord = $constructor<z.ZodMiniRecord, RecordDef>('BoundedRecord', (record, def) => {
  z.ZodMiniRecord.init(record, def);
  const readOther = record._zod.parse.bind(record._zod);
  record._zod.parse = (payload, context) => {
    const fields: unknown = payload.value;
    if (!util.isPlainObject(fields)) return readOther(payload, context);
    if (Object.keys(fields).length > def.most) return tooMany(payload, record, def.most);
    const read = (value: unknown) => readOther({ value, issues: [] }, context) as Payload;
    return readFields(payload, fields, read);
  };
});

/** An object with at most so many fields, whose names and values follow one schema each. */
export function boundedRecord<K extends z.core.$ZodRecordKey, V extends z.core.SomeType>(
  name: K,
  value: V,
  most: number,
) {
  const def = { type: 'record', keyType: name, valueType: value as never, most } as const;
  return new BoundedRecord(def) as unknown as z.ZodMiniRecord<K, V>;
}
