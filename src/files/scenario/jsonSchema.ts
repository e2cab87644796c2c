// The JSON Schema of scenario files, made from the very schema that reads them.

import * as z from '../zod';
import { scenarioFile } from './schema';

/** The schema for editors, draft 2020-12: plain JSON data. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioFile, {
    io: 'input',
    target: 'draft-2020-12',
    reused: 'ref',
  });
  return { $schema, title: 'Scenario of Own Bearings, format 1', ...schema };
}
