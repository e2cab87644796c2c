// From where to where every quantity goes that conditions may ask about, and what it is.

import type { Quantity } from '../types/condition';

/** Both ends can be reached. */
export interface QuantityRule {
  readonly least: number;
  readonly most: number;
  /** What is measured, as one sentence for authors. */
  readonly meaning: string;
}

function share(meaning: string): QuantityRule {
  return { least: 0, most: 1, meaning };
}

const NO_END = Number.POSITIVE_INFINITY;
/** No game has more turns. */
const TURNS = 40;

export const QUANTITY_RULES: { readonly [Q in Quantity]: QuantityRule } = {
  tension: share('Tension between the superpowers, 0 to 1.'),
  clampTurns: { least: 0, most: TURNS, meaning: 'Turns for which chip exports stay tight.' },
  dataProtection: share('How well the data are kept under own law, 0 to 1.'),
  brainDrainPull: share('How strongly other countries draw experts away at the start, 0 to 1.'),
  startSupport: {
    least: 0,
    most: 100,
    meaning: 'Public support with which the country began, 0 to 100.',
  },
  homeModelShare: share('Part of the use of AI that home models serve, 0 to 1.'),
  unitLevel: { least: 0, most: 3, meaning: 'Level of the sovereign AI unit, 0 to 3.' },
  powerRatio: {
    least: 0,
    most: NO_END,
    meaning: 'Power for AI against what the chips and halls need; 1 is enough.',
  },
  adoption: share('Part of the economy that uses AI, 0 to 1.'),
  nonAligned: share('1 where the country hedges or stands alone, else 0.'),
  usTrust: share('Trust of the USA, 0 to 1.'),
  chinaTrust: share('Trust of China, 0 to 1.'),
  lockIn: share('How tied the users are to foreign platforms, 0 to 1.'),
  homeCloudShare: share('Part of the cloud that home firms run, 0 to 1.'),
  lagGenerations: {
    least: -20,
    most: 40,
    meaning: 'Generations by which the best home model lies behind the frontier.',
  },
  weakestLayer: share('Independence of the weakest of the six layers, 0 to 1.'),
  homeChipShare: share('Part of the installed chips that are of home design, 0 to 1.'),
  prosperity: { least: 0, most: 100, meaning: 'Index of prosperity, 0 to 100.' },
  autonomy: { least: 0, most: 100, meaning: 'Index of autonomy, 0 to 100.' },
  platformTurns: { least: 0, most: TURNS, meaning: 'Turns in a joint platform so far.' },
  campusesSigned: { least: 0, most: TURNS, meaning: 'Foreign campuses signed so far.' },
  privateToPublicMoney: {
    least: 0,
    most: NO_END,
    meaning: 'Private money of the last turns for each dollar of public money.',
  },
  halfYear: {
    least: -20,
    most: 200,
    meaning: 'Half-years since 2026 H1: 0 is 2026 H1, 9 is 2030 H2.',
  },
  superpower: share('1 where the country is a superpower, else 0.'),
};
