// Drafts may have texts in one language only: the checker asks for the other language, an editor does not.

import { simpleOf, TEXT_LANGUAGES } from '../../types/text';
import { WRITTEN_LANGUAGES } from '../texts';
import type { Schema } from './tree';

function isText({ properties }: Schema): boolean {
  const names = Object.keys(properties ?? {});
  return (
    names.length === WRITTEN_LANGUAGES.length &&
    WRITTEN_LANGUAGES.every((each) => names.includes(each))
  );
}

/** A part of a schema in which a text needs one language; simple words stand beside the usual ones. */
export function drafted(schema: Schema): Schema {
  if (!isText(schema)) return schema;
  const { required: _both, ...rest } = schema;
  const beside = TEXT_LANGUAGES.map((language) => [simpleOf(language), [language]]);
  return { ...rest, minProperties: 1, dependentRequired: Object.fromEntries(beside) };
}
