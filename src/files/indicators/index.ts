// Reads what is known about the countries, and the figures that are set by hand against it.

import { ok, type Result } from '../../lib/result';
import type { Indicators, Override } from '../../types/indicator';
import type { Issue } from '../../types/issue';
import { readDocument } from '../readDocument';
import { checkIndicators, checkOverrides } from './check';
import { indicatorsFile, overridesFile } from './schema';

/** Indicators from which every figure can be derived, or everything that is wrong with the text. */
export function parseIndicators(text: string): Result<Indicators, Issue[]> {
  const file = readDocument(text, { schema: indicatorsFile, check: checkIndicators });
  return file.ok ? ok(file.value.value) : file;
}

/** The figures that are set by hand, or everything that is wrong with the text. */
export function parseOverrides(text: string): Result<readonly Override[], Issue[]> {
  const file = readDocument(text, { schema: overridesFile, check: checkOverrides });
  return file.ok ? ok(file.value.value.overrides) : file;
}
