// The JSON Schemas of the files that people write, made from the very schemas that read them.

import { LANGUAGES } from '../types/text';
import { countriesFile, historyFile } from './atlas/schema';
import * as z from './zod';
import { scenarioFile } from './scenario/schema';

type Schema = Readonly<Record<string, unknown>>;

function isText({ properties }: Schema): boolean {
  const names = Object.keys(properties ?? {});
  return names.length === LANGUAGES.length && LANGUAGES.every((each) => names.includes(each));
}

/** The same schema in which a text may be a draft in one language. */
function withDrafts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withDrafts);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, part]) => [name, withDrafts(part)] as const);
  const fields = Object.fromEntries(entries);
  if (!isText(fields)) return fields;
  const { required: _both, ...rest } = fields;
  return { ...rest, minProperties: 1 };
}

function jsonSchemaOf(title: string, file: z.ZodMiniType): Schema {
  const { $schema, ...schema } = z.toJSONSchema(file, {
    io: 'input',
    target: 'draft-2020-12',
    reused: 'ref',
  });
  return { $schema, title, ...schema };
}

/** The schema of scenarios for editors, draft 2020-12: plain JSON data. */
export function scenarioJsonSchema(): Schema {
  return withDrafts(jsonSchemaOf('Scenario of Own Bearings, format 1', scenarioFile)) as Schema;
}

/** The same of the countries of the atlas. */
export function countriesJsonSchema(): Schema {
  return jsonSchemaOf('Countries of the atlas of Own Bearings, format 1', countriesFile);
}

/** The same of the dated events of the atlas. */
export function historyJsonSchema(): Schema {
  return jsonSchemaOf('Dated events of the atlas of Own Bearings, format 1', historyFile);
}
