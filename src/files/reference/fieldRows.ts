// The fields of an object, and of all objects in it, as rows of a table: path, kind, whether it is needed, meaning.

import { canonicalJson } from '../../lib/canonicalJson';
import type { Schema } from '../jsonSchema/tree';
import { isNamed, simpleWords } from './kindWords';

/** One row: how the field is reached, what it may be, whether a file needs it, and what it means. */
export interface FieldRow {
  readonly path: string;
  readonly kind: string;
  readonly isNeeded: boolean;
  readonly meaning: string;
}

/** Objects with at least this many fields are described once; further places point there. */
const WORTH_POINTING = 3;

/** The objects among the forms of a union, each with the word by which it is recognised. */
function formsOf(forms: readonly Schema[]): [label: string, form: Schema][] {
  return forms.flatMap((form): [string, Schema][] => {
    if (form.oneOf !== undefined) return formsOf(form.oneOf);
    if (form.properties === undefined) return [];
    const { role, scope, use } = form.properties;
    const word = role?.const ?? scope?.const;
    const known = typeof word === 'string' ? word : '';
    return [[use === undefined ? known : 'use', form]];
  });
}

/** Walks through objects; what occurs in several places is described at the first. */
export class FieldRows {
  private readonly toldAt = new Map<string, string>();

  /** The rows of the fields of an object that stands at this path. */
  of(schema: Schema, path: string): FieldRow[] {
    const { properties = {}, required = [] } = schema;
    return Object.entries(properties).flatMap(([name, field]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return this.field(field, at, required.includes(name));
    });
  }

  /** The forms of a union, each with its rows. */
  private inside(schema: Schema, path: string): FieldRow[] {
    if (isNamed(schema)) return [];
    if (schema.type === 'array')
      return schema.items === undefined ? [] : this.inside(schema.items, `${path}[]`);
    const { additionalProperties } = schema;
    if (typeof additionalProperties === 'object')
      return this.inside(additionalProperties as Schema, `${path}.KOR`);
    const forms = schema.oneOf ?? schema.anyOf;
    if (forms !== undefined)
      return formsOf(forms).flatMap(([label, form]) =>
        this.inside(form, path.replace(/\[\]$/, `[${label}]`)),
      );
    return schema.properties === undefined ? [] : this.of(schema, path);
  }

  private field(field: Schema, path: string, isNeeded: boolean): FieldRow[] {
    const before = this.before(field, path);
    const kind = simpleWords(field);
    const row = { path, isNeeded, meaning: field.description ?? '' };
    if (before !== undefined) return [{ ...row, kind: `as \`${before}\`` }];
    return [{ ...row, kind }, ...this.inside(field, path)];
  }

  /** Points to where the same object is described; else describes it here. */
  private before(field: Schema, path: string): string | undefined {
    const fields = Object.keys(field.properties ?? field.items?.properties ?? {});
    if (isNamed(field) || fields.length < WORTH_POINTING) return undefined;
    const key = canonicalJson({ ...field, description: undefined });
    const before = this.toldAt.get(key);
    if (before === undefined) this.toldAt.set(key, path);
    return before;
  }
}
