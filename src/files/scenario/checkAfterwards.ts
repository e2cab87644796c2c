// Laying a course beside what happened: somebody has played it, and it ends when the figures of the atlas hold.

import { fault, type Finding, warning } from '../issue';
import type { Check } from './checkKind';
import { timeOf } from './checkHistory';

/** The half-year of the atlas's figures: 2026 H1, from which half-years are counted. */
const ATLAS_HALF_YEAR = 0;

const endsThen: Check = (file) => {
  const { afterwards, variants } = file;
  const { first } = timeOf(file);
  const ends = variants.map(({ turns }) => first + turns);
  if (afterwards === undefined || ends.includes(ATLAS_HALF_YEAR)) return [];
  const message =
    'No length of this scenario ends at the beginning of 2026, when the figures of the atlas hold; give one so many turns, or remove "afterwards".';
  return [warning(['afterwards'], 'neverOpen', message, { atName: true })];
};

const isPlayed: Check = ({ afterwards, watch }): Finding[] => {
  if (afterwards === undefined || watch === undefined) return [];
  const message =
    'Nobody decides in a scenario with "watch", so there is no course to lay beside what happened; remove one of the two.';
  return [fault(['afterwards'], 'unusedField', message, { atName: true })];
};

export const AFTERWARDS_CHECKS: readonly Check[] = [endsThen, isPlayed];
