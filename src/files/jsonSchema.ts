// The JSON Schemas of the files that people write, made from the very schemas that read them.

import { countriesFile, historyFile } from './atlas/schema';
import { withPatches } from './patchJsonSchema';
import * as z from './zod';
import { scenarioFile } from './scenario/schema';

function jsonSchemaOf(title: string, file: z.ZodMiniType): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(file, {
    io: 'input',
    target: 'draft-2020-12',
    reused: 'ref',
  });
  return { $schema, title, ...schema };
}

/** The schema of scenarios for editors, draft 2020-12: plain JSON data. These ids are offered as what a file extends. */
export function scenarioJsonSchema(bases: readonly string[]): Readonly<Record<string, unknown>> {
  return withPatches(jsonSchemaOf('Scenario of Own Bearings, format 1', scenarioFile), bases);
}

/** The same of the countries of the atlas. */
export function countriesJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchemaOf('Countries of the atlas of Own Bearings, format 1', countriesFile);
}

/** The same of the dated events of the atlas. */
export function historyJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchemaOf('Dated events of the atlas of Own Bearings, format 1', historyFile);
}
