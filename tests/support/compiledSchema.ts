// A JSON Schema as a function that judges data, with the words that only editors read.

import Ajv from 'ajv/dist/2020.js';

export function compiledSchema(schema: object) {
  const ajv = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true });
  ajv.addVocabulary(['enumDescriptions', 'defaultSnippets']);
  return ajv.compile(schema);
}
