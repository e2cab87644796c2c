// Drafts may have texts in one language only: the checker asks for the other language, an editor does not.

import { TEXT_LANGUAGES } from '../../types/text';
import type { Schema } from './tree';

function isText({ properties }: Schema): boolean {
  const names = Object.keys(properties ?? {});
  return (
    names.length === TEXT_LANGUAGES.length && TEXT_LANGUAGES.every((each) => names.includes(each))
  );
}

/** A part of a schema in which a text needs one language. */
export function drafted(schema: Schema): Schema {
  if (!isText(schema)) return schema;
  const { required: _both, ...rest } = schema;
  return { ...rest, minProperties: 1 };
}
