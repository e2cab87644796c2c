// Unions in a form that editors understand: one field decides which form holds, and mistakes are reported for that form alone.

import { constOf, type Definitions, resolved, type Schema } from './tree';

/** Fields that decide the form of an object. */
const TELLING = ['kind', 'role', 'scope'] as const;

function tellingField(forms: readonly Schema[], definitions: Definitions): string | undefined {
  return TELLING.find((field) =>
    forms.every((form) => typeof constOf(form, field, definitions) === 'string'),
  );
}

/** Holds where the field has this value. */
function whereIs(field: string, value: string): Schema {
  return { type: 'object', properties: { [field]: { const: value } }, required: [field] };
}

const KEYWORDS = ['if', 'then', 'else'] as const;

/** What must hold where a condition holds, and where it does not. It is written keyword by keyword, because an object with the field `then` would be taken for a promise. */
function conditional(...parts: readonly [holds: Schema, form: Schema, other?: Schema]): Schema {
  return Object.fromEntries(parts.map((part, at) => [KEYWORDS[at]!, part])) as Schema;
}

/** Objects of several forms, told apart by a word in one field. */
function byWord(forms: readonly Schema[], field: string, definitions: Definitions): Schema {
  const words = forms.map((form) => constOf(form, field, definitions) as string);
  return {
    type: 'object',
    properties: { [field]: { type: 'string', enum: words } },
    required: [field],
    allOf: forms.map((form, at) => conditional(whereIs(field, words[at]!), form)),
  };
}

/** The field that the first form needs and the second does not know. */
function ownField(first: Schema, other: Schema, definitions: Definitions): string | undefined {
  const known = resolved(other, definitions).properties;
  return resolved(first, definitions).required?.find((name) => known?.[name] === undefined);
}

/** One of two: a text or an object, or an object that has a field or else another form. */
function ofTwo(first: Schema, other: Schema, definitions: Definitions): Schema | undefined {
  if (resolved(other, definitions).type === 'string')
    return conditional({ type: 'string' }, other, first);
  const field = ownField(first, other, definitions);
  if (field === undefined) return undefined;
  const has = { type: 'object', properties: { [field]: {} }, required: [field] };
  return conditional(has, first, other);
}

/** A part of a schema with its union told by the field that decides it. */
export function branched(schema: Schema, definitions: Definitions): Schema {
  const { oneOf, anyOf, ...rest } = schema;
  if (oneOf !== undefined) {
    const field = tellingField(oneOf, definitions);
    return field === undefined ? schema : { ...rest, ...byWord(oneOf, field, definitions) };
  }
  if (anyOf?.length !== 2) return schema;
  const two = ofTwo(anyOf[0]!, anyOf[1]!, definitions);
  return two === undefined ? schema : { ...rest, ...two };
}
