// A JSON Schema as plain data, and how all parts of one are looked at.

/** A part of a JSON Schema; the name of a keyword tells what it holds. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** The parts that other parts refer to. */
export type Definitions = Readonly<Record<string, Schema>>;

const POINTER = '#/$defs/';

/** The part that a reference leads to; the part itself where it is no reference. */
export function resolved(schema: Schema, definitions: Definitions): Schema {
  const { $ref } = schema;
  if ($ref === undefined) return schema;
  return resolved(definitions[$ref.slice(POINTER.length)] ?? {}, definitions);
}

/** The value that a field of an object must have. */
export function constOf(schema: Schema, field: string, definitions: Definitions): unknown {
  const property = resolved(schema, definitions).properties?.[field];
  return property === undefined ? undefined : resolved(property, definitions).const;
}

type Change = (schema: Schema) => Schema;

function changedEach(parts: Readonly<Record<string, Schema>>, change: Change) {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, everywhere(part, change)]),
  );
}

const LISTS = ['oneOf', 'anyOf', 'allOf', 'prefixItems'] as const;
const SINGLE = ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'] as const;
const NAMED = ['properties', '$defs'] as const;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema with every part changed, the inner ones first. */
export function everywhere(schema: Schema, change: Change): Schema {
  const inner: Record<string, unknown> = { ...schema };
  for (const name of NAMED)
    if (isSchema(inner[name])) inner[name] = changedEach(inner[name] as Definitions, change);
  for (const name of LISTS)
    if (Array.isArray(inner[name]))
      inner[name] = (inner[name] as Schema[]).map((part) => everywhere(part, change));
  for (const name of SINGLE)
    if (isSchema(inner[name])) inner[name] = everywhere(inner[name], change);
  return change(inner);
}
