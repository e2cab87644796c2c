// Use: how far AI is taken up, whose models and clouds it runs on, and what can be reached abroad.

import { describe, expect, it } from 'vitest';
import { adoption } from '../../../src/engine/phases/adoption';
import { use } from '../../../src/engine/phases/use';
import { foreignAccess } from '../../../src/engine/rules/foreignUse';
import { drawing, type Made, madeTurn } from '../../support/madeTurn';
import { expectNear, madeOf, NO_WORKS, testGrid } from './grid';

const byLaw = (open: number, residency: number, sovereignCloud: number) => ({
  open,
  residency,
  sovereignCloud,
});

const BASE: Made = {
  nation: {
    dataLaw: 'residency',
    stance: 'hedge',
    modelProgramme: 'adapt',
    superpower: null,
    usTrust: 0.5,
    works: NO_WORKS,
    platformDepth: 0,
  },
  world: { clampTurns: 0, squeezeTurns: 0 },
  turn: { chapter: 'calm' },
  rules: { use: { clampAccessBase: 0.25, clampAccessTrust: 0.5, squeezeAccess: 0.75 } },
};

describe('foreign AI that can be reached', () => {
  it.each<[string, Made, number]>([
    ['all of it', {}, 1],
    ['under a clamp by trust', { world: { clampTurns: 1 } }, 0.25 + 0.5 * 0.5],
    ['in a squeeze three quarters', { world: { squeezeTurns: 1 } }, 0.75],
    ['both at once', { world: { clampTurns: 1, squeezeTurns: 1 } }, 0.5 * 0.75],
    [
      'under a clamp never more than all',
      {
        nation: { usTrust: 1 },
        world: { clampTurns: 1 },
        rules: { use: { clampAccessBase: 0.75 } },
      },
      1,
    ],
    [
      'nobody cuts the United States off from its own',
      {
        nation: { superpower: { goal: 'leadAndAllies', sells: 'us' } },
        world: { clampTurns: 1, squeezeTurns: 1 },
      },
      1,
    ],
  ])('should be what was worked out by hand: %s', (_when, made, wanted) => {
    const { turn, actor } = madeTurn(madeOf(BASE, made));
    expect(turn.p.chapterEffects.foreignAccess.calm).toBe(1);
    expectNear(foreignAccess(turn.p, turn.state.world, actor.nation, turn.chapter), wanted);
  });
});

const ADOPTION: Made = madeOf(BASE, {
  nation: {
    adoption: 0.25,
    homeModelShare: 0.5,
    modelQuality: 0.75,
    hostedChipsH100e: 0,
    dataProtection: 0.5,
    support: 40,
    talentUse: 0.5,
    unitLevel: 0,
    governmentChipShare: 1,
  },
  actor: { ownUseH100e: 300, demandH100e: 1000, needH100e: 2000, foreignQuality: 1 },
  timers: { reskilling: 0, compact: 0 },
  rules: {
    sovereignUnit: { limit: 4 },
    hosting: { servingShare: 0.5 },
    adoption: {
      foreignQuality: 0.5,
      foreignServing: byLaw(0.5, 0.25, 0),
      trustBase: 0.25,
      trustData: 0.5,
      trustSupport: 0.25,
      supportNorm: 80,
      supportCeiling: 1,
      skillBase: 0.25,
      skillTalent: 0.5,
      skillReskilling: 0.125,
      skillUnit: 0.25,
      scale: 4,
      championGain: 0,
      lawFriction: byLaw(1, 0.5, 0.25),
      ceiling: 0.9,
      floor: 0.1,
      speed: 0.25,
      swing: 0,
      programmeCapacity: { adapt: 1, pretrain: 0.5 },
    },
  },
});

/** Quality 0.5 × 0.75 + 0.5 × 0.5, trust 0.25 + 0.5 × 0.5 + 0.25 × 0.5. */
const QUALITY = 0.625;
const TRUST = 0.625;

describe('the use of AI', () => {
  testGrid(adoption, ADOPTION, [
    [
      'four fifths of the demand are served: 300 at home, 500 from abroad',
      {},
      {
        'actor.inputQuality': QUALITY,
        'actor.targetAdoption': 4 * QUALITY * 0.8 * TRUST * 0.5 * 0.5,
        'nation.adoption': 0.25 + 0.25 * (0.3125 - 0.25),
      },
    ],
    [
      'hosted chips serve by half, up to all that is asked for',
      { nation: { hostedChipsH100e: 1000 } },
      { 'actor.targetAdoption': 4 * QUALITY * 1 * TRUST * 0.5 * 0.5 },
    ],
    [
      'a squeeze takes a quarter of foreign quality and serving',
      { world: { squeezeTurns: 1 } },
      {
        'actor.inputQuality': 0.375 + 0.5 * 0.75 * 0.5,
        'actor.targetAdoption': 4 * 0.5625 * 0.675 * TRUST * 0.5 * 0.5,
      },
    ],
    [
      'reskilling, the unit and a finished work raise skill; pretraining takes half of the capacity',
      {
        nation: {
          modelProgramme: 'pretrain',
          unitLevel: 2,
          works: { ...NO_WORKS, skill: 0.125 },
        },
        timers: { reskilling: 1 },
      },
      {
        'actor.targetAdoption':
          4 * 0.5 * QUALITY * 0.8 * TRUST * (0.25 + 0.125 + 0.5 * 0.5 + 0.125 + 0.125) * 0.5,
      },
    ],
    [
      'the target is held under its ceiling',
      { nation: { support: 100 }, rules: { adoption: { scale: 40 } } },
      { 'actor.targetAdoption': 0.9, 'nation.adoption': 0.25 + 0.25 * (0.9 - 0.25) },
    ],
    [
      'use spreads faster or slower by itself, as is drawn',
      { turn: { randomFor: drawing(0.25) }, rules: { adoption: { swing: 0.5 } } },
      { 'nation.adoption': 0.25 + 0.25 * (1 - 0.5 * 0.5) * (0.3125 - 0.25) },
    ],
    [
      'nothing is served: use falls, to its floor',
      {
        nation: { adoption: 0.125 },
        actor: { ownUseH100e: 0 },
        rules: { adoption: { foreignServing: byLaw(0, 0, 0) } },
      },
      { 'actor.targetAdoption': 0, 'nation.adoption': 0.1 },
    ],
  ]);
});

const USE: Made = madeOf(BASE, {
  nation: {
    usedChipsH100e: 1000,
    adoption: 0.5,
    homeModelShare: 0.25,
    modelQuality: 0.5,
    homeCloudShare: 0.25,
    lockIn: 0.5,
    dataProtection: 0.5,
  },
  start: { homeCloudShare: 0.25, homeModelShare: 0.25, dataProtection: 0.5 },
  actor: { needH100e: 1000, foreignQuality: 1 },
  bends: { adaptAppeal: 0 },
  rules: {
    training: { share: { adapt: 0.25, pretrain: 0.5 } },
    dataLaw: { target: byLaw(0.25, 0.75, 1), alignUsaLoss: 0.25, platformGain: 0.5, speed: 0.5 },
    use: {
      demandBase: 0.5,
      demandAdoption: 1,
      demandCeiling: 1.5,
      adaptAppeal: 2,
      computeBase: 0.25,
      computeWeight: 1,
      homeLaw: byLaw(1, 1, 1.5),
      aloneAppeal: 1.5,
      platformAppeal: 1,
      lockInAppeal: 1,
      foreignLaw: byLaw(1, 0.5, 0.25),
      foreignWeight: 1,
      homeShareSpeed: 0.5,
      cloudModels: 0.25,
      cloudData: 0.25,
      cloudSpeed: 0.5,
      lockInSpeed: 0.5,
      lockInForeign: 1,
      lockInAlignUsa: 0.125,
      lockInAlone: 0.25,
      lockInLaw: byLaw(0, 0.125, 0.25),
      homeModelWeight: 0.5,
      homeCloudWeight: 0.5,
    },
  },
});

/** Home appeal 0.5 × 2 × (0.25 + 0.75) = 1, foreign (1 + 0.5) × 0.5 = 0.75. */
const HOME = 1 / (1 + 0.5625);

describe('whose models and clouds AI runs on', () => {
  testGrid(use, USE, [
    [
      'three quarters of a demand of 1,000 run at home',
      {},
      {
        'actor.ownUseH100e': 750,
        'actor.demandH100e': 1000,
        'nation.homeComputeShare': 0.75,
        'nation.dataProtection': 0.5 + 0.5 * (0.75 - 0.5),
        'nation.homeModelShare': 0.25 + 0.5 * (HOME - 0.25),
        'nation.homeCloudShare': 0.25 + 0.5 * (0.25 * (0.5 * HOME - 0.125) + 0.25 * 0.125),
      },
    ],
    [
      'home clouds host what they did at the start, where models and law are what they were',
      { rules: { use: { homeShareSpeed: 0 }, dataLaw: { speed: 0 } } },
      { 'nation.homeCloudShare': 0.25 },
    ],
    [
      'a finished work lets them host more, and chips at home no less than at the start',
      {
        nation: { usedChipsH100e: 0, works: { ...NO_WORKS, cloudCeiling: 0.25 } },
        rules: { use: { homeShareSpeed: 0 }, dataLaw: { speed: 0 } },
      },
      { 'nation.homeComputeShare': 0, 'nation.homeCloudShare': 0.25 },
    ],
    [
      'that work is worth its whole share where chips are at home',
      {
        nation: { works: { ...NO_WORKS, cloudCeiling: 0.25 } },
        rules: { use: { homeShareSpeed: 0 }, dataLaw: { speed: 0 } },
      },
      { 'nation.homeCloudShare': 0.25 + 0.5 * 0.25 },
    ],
    [
      'alone: home models appeal more, and ties loosen',
      { nation: { stance: 'alone', homeCloudShare: 1 }, rules: { use: { cloudSpeed: 0 } } },
      {
        'nation.homeModelShare': 0.125 + 0.5 * (2.25 / (2.25 + 0.5625)),
        'nation.lockIn': 0.25 + 0.5 * (1 - 0.5 * (0.125 + 0.4) - 0.5 - 0.25 - 0.125),
      },
    ],
    [
      'with the United States data are kept less well',
      { nation: { stance: 'alignUsa' } },
      { 'nation.dataProtection': 0.5 + 0.5 * (0.75 - 0.25 - 0.5) },
    ],
    [
      'a platform helps both',
      { nation: { platformDepth: 0.25 } },
      {
        'nation.dataProtection': 0.5 + 0.5 * (0.75 + 0.5 * 0.25 - 0.5),
        'nation.homeModelShare': 0.125 + 0.5 * (1.5625 / (1.5625 + 0.5625)),
      },
    ],
    [
      'demand has a ceiling, and home compute is all that is asked for at most',
      { nation: { adoption: 4, usedChipsH100e: 9000 } },
      { 'actor.demandH100e': 1500, 'nation.homeComputeShare': 1 },
    ],
    [
      'neither home nor foreign models: the share stays',
      {
        nation: { modelQuality: 0 },
        actor: { foreignQuality: 0 },
      },
      { 'nation.homeModelShare': 0.25 },
    ],
  ]);
});
