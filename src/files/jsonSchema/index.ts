// The JSON Schemas of the files that people write, made from the very schemas that read them.

import { countriesFile, historyFile } from '../atlas/schema';
import { scenarioFile } from '../scenario/schema';
import * as z from '../zod';
import { withPatches } from './patches';
import { branched } from './branches';
import { described } from './describe';
import { drafted } from './drafts';
import { withSnippets } from './snippets';
import { type Definitions, everywhere, type Schema } from './tree';

type Step = (schema: Schema, definitions: Definitions) => Schema;

/** The last changes, made to lists as the earlier ones leave them. */
const STEPS: readonly Step[] = [branched, described, withSnippets];

function afterAll(plain: Schema, steps: readonly Step[]): Schema {
  return steps.reduce((schema, step) => {
    const definitions = schema.$defs ?? {};
    return everywhere(schema, (part) => step(part, definitions));
  }, plain);
}

/** Words of a file that are the same in every file, so that editors fill them in. */
const USUAL: Readonly<Record<string, unknown>> = { format: 1, defeat: false };

function withDefaults({ properties = {}, ...rest }: Schema, form: string): Schema {
  const fields = Object.entries(properties).map(([name, field]) => {
    const usual = name === '$schema' ? form : USUAL[name];
    return [name, usual === undefined ? field : { ...field, default: usual }];
  });
  return { ...rest, properties: Object.fromEntries(fields) as Definitions };
}

/** Plain data: what is undefined is not there. */
function plainData(schema: Schema): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(schema)) as Readonly<Record<string, unknown>>;
}

function jsonSchemaOf(
  title: string,
  form: string,
  file: z.ZodMiniType,
  steps = STEPS,
): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(file, {
    io: 'input',
    target: 'draft-2020-12',
    reused: 'ref',
  });
  const made = withDefaults(afterAll(schema as Schema, steps), `./${form}.schema.json`);
  return plainData({ $schema, title, ...made });
}

/** The schema of scenarios for editors, draft 2020-12: plain JSON data. These ids are offered as what a file extends. */
export function scenarioJsonSchema(bases: readonly string[]): Readonly<Record<string, unknown>> {
  const steps = [drafted, ...STEPS];
  const whole = jsonSchemaOf('Scenario of Own Bearings, format 1', 'scenario', scenarioFile, steps);
  return withPatches(whole, bases);
}

/** The parts of a scenario with a sentence for each field and word, for readers: forms are listed side by side, and no part is behind a reference. */
export function toldScenario(): Schema {
  const plain = z.toJSONSchema(scenarioFile, { io: 'input', reused: 'inline' });
  return afterAll(plain as Schema, [drafted, described]);
}

/** The same of the countries of the atlas. */
export function countriesJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchemaOf(
    'Countries of the atlas of Own Bearings, format 1',
    'countries',
    countriesFile,
  );
}

/** The same of the dated events of the atlas. */
export function historyJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchemaOf(
    'Dated events of the atlas of Own Bearings, format 1',
    'history',
    historyFile,
  );
}
