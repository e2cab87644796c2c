// The range of every quantity that conditions may ask about, and what it is.

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
  clampTurns: { least: 0, most: TURNS, meaning: 'Turns for which export limits still run.' },
  dataProtection: share('Data kept under own law, 0 to 1.'),
  brainDrainPull: share('Pull on experts from abroad at the start, 0 to 1.'),
  startSupport: {
    least: 0,
    most: 100,
    meaning: 'Public support at the start, 0 to 100.',
  },
  homeModelShare: share('Share of AI use on home models, 0 to 1.'),
  unitLevel: { least: 0, most: 3, meaning: 'Level of the sovereign AI unit, 0 to 3.' },
  powerRatio: {
    least: 0,
    most: NO_END,
    meaning: 'Power there is to power needed; below 1 something stands still.',
  },
  adoption: share('Share of the economy that uses AI, 0 to 1.'),
  nonAligned: share('1 when the stance is hedge or alone, else 0.'),
  usTrust: share('Trust of the USA, 0 to 1.'),
  chinaTrust: share('Trust of China, 0 to 1.'),
  lockIn: share('Tie to foreign platforms, 0 to 1.'),
  homeCloudShare: share('Share of AI work in home cloud, 0 to 1.'),
  lagGenerations: {
    least: -20,
    most: 40,
    meaning: 'Generations behind the frontier; 0 is the frontier.',
  },
  weakestLayer: share('The lowest of the six layers of autonomy, 0 to 1.'),
  homeChipShare: share('Home-made share of installed chips, 0 to 1.'),
  prosperity: { least: 0, most: 100, meaning: 'Index of prosperity, 0 to 100.' },
  autonomy: { least: 0, most: 100, meaning: 'Index of autonomy, 0 to 100.' },
  platformTurns: { least: 0, most: TURNS, meaning: 'Turns with at least one joint platform.' },
  campusesSigned: { least: 0, most: TURNS, meaning: 'Foreign campuses signed so far.' },
  privateToPublicMoney: {
    least: 0,
    most: NO_END,
    meaning: 'Private to public money over the last 8 turns, a ratio.',
  },
  support: { least: 0, most: 100, meaning: 'Public support, 0 to 100.' },
  operatingShare: share('Share of the chips that power and halls can run, 0 to 1.'),
  retention: share('How well experts are kept, 0 to 1.'),
  halfYear: {
    least: -20,
    most: 200,
    meaning: 'Half-years since 2026 H1: 13 is 2032 H2.',
  },
  superpower: share('1 for a superpower that is played as a nation, else 0.'),
  chinaPurchases: share('Share of the government’s chips that is bought from China, 0 to 1.'),
  supplyLeverage: share('Weight of the suppliers in the world chip chain, 0 to 1.'),
  lastAnswer: share('Share of a full answer to the question of the chapter before, 0 to 1.'),
};
