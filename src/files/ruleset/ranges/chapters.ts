// The ranges of chapters, their questions and effects, focus, changes of course, export rules and projects.

import { CHAPTERS, EXPORT_RULES, PLEDGES, POWERS } from '../../../types/names';
import {
  capital,
  divisor,
  factor,
  firmFactor,
  points,
  scorePoints,
  share,
  someTurns,
  speed,
  tension,
  trust,
  trustChange,
  turns,
} from './kinds';
import { between, by, bySome, list, type Range, whole } from './range';
import type { Table } from './table';

/** What a chapter does not name is as in calm seas. */
const each = (range: Range) => bySome(CHAPTERS, range, 'calm');
const ruled = (range: Range) => by(EXPORT_RULES, range);

export const CHAPTER_RANGES: Table<
  'chapters' | 'questions' | 'chapterEffects' | 'focus' | 'churn' | 'exports' | 'projects'
> = {
  chapters: [
    [someTurns, 'turns'],
    [scorePoints, 'points'],
    [points, 'support', 'supportLoss'],
    [by(PLEDGES, share), 'pledgeShare'],
    [by(PLEDGES, scorePoints), 'pledgePoints'],
    [
      list(
        between(-1, 1, 'it is added to a share of a full answer, which stays within 0 and 1'),
        10,
      ),
      'pledgeShifts',
    ],
    [whole(1, 40, 'it is a turn of a chapter, counted from 1'), 'reviewTurn'],
    [share, 'raisedShare', 'withdrawnShare'],
  ],
  questions: [
    [
      each(between(-5, 5, 'it is a growth, where 1 is unchanged, or a change, where 0 is')),
      'floor',
    ],
    [each(between(0.01, 5, 'what was reached is divided by it')), 'scale'],
    [each(share), 'homeChipsWeight'],
    [between(0.001, 1, 'the share of home chips gained is divided by it'), 'homeChipsScale'],
    [share, 'memory'],
  ],
  chapterEffects: [
    [each(divisor), 'chipMoney', 'dataCentreMoney', 'powerMoney', 'talentMoney', 'modelMoney'],
    [each(firmFactor), 'usPool', 'chinaPool', 'gridQueue'],
    [
      each(factor),
      'homeChips',
      'headroom',
      'foreignAccess',
      'outflow',
      'adaptAppeal',
      'alignUsaAccess',
      'alignChinaPrivate',
    ],
    [
      each(whole(0, 1, 'firm power has a connection of its own, 1, or has not, 0')),
      'firmConnection',
    ],
    [
      each(between(0.1, 1, 'some halls must be left: what is built is measured against them')),
      'hallsKept',
    ],
    [each(between(0, 0.3, 'with what ages anyway it must leave some halls')), 'hallAgeing'],
    [
      each(between(0, 10, 'it multiplies the immigration of a card, and ten times is a crowd')),
      'visa',
    ],
    [each(speed), 'openLagPull'],
    [
      each(between(0, 4, 'it is a lag in generations, and four are as good as no model')),
      'openLagTarget',
    ],
    [each(trust), 'hedgeTrust'],
    [
      each(between(0, 0.2, 'all discounts together stay below the whole price')),
      'alignUsaDiscount',
    ],
    [each(share), 'chinaPerformance'],
    [each(between(0, 1, 'it is a chance')), 'squeezeChance'],
    [turns, 'squeezeTurns'],
  ],
  focus: [
    [list(between(-0.9, 3, 'it is added to a factor of 1, which stays above 0'), 10), 'gain'],
    [factor, 'others', 'quota'],
    [
      whole(0, 3, 'turns are counted one by one, and it is taken from the turns of building'),
      'leadTurns',
    ],
    [turns, 'leadTimes'],
  ],
  churn: [
    [turns, 'freeAfterTurns', 'memoryTurns'],
    [between(0, 3, 'it is added to the price for each change before'), 'swingStep'],
    [capital, 'freeCapital'],
    [trust, 'freeTrust'],
    [share, 'freePrivateShare', 'freeMaturity'],
    [points, 'freeSupport'],
    [
      between(
        0,
        1.5,
        'it multiplies the use of AI, which can be lost, but hardly rise by a new law',
      ),
      'freeAdoption',
    ],
  ],
  exports: [
    [capital, 'changeCapital', 'freeCapital', 'exceptionsCapital'],
    [
      whole(0, 39, 'nations are counted one by one, and a scenario has at most 40 countries'),
      'mostExceptions',
    ],
    [speed, 'pressureSpeed'],
    [ruled(factor), 'access', 'materialsChips', 'substitution', 'homeSupply'],
    [share, 'homeDiscount'],
    [ruled(firmFactor), 'usPool', 'materialsHalls'],
    [ruled(trustChange), 'usTrust', 'chinaTrust'],
    [ruled(share), 'chinaDelivered'],
    [
      ruled(
        between(0, 0.25, 'with the Chinese chips that firms buy anyway it is at most all of them'),
      ),
      'chinaPush',
    ],
    [
      between(0, 0.3, 'it is taken from the lag of open weights, which stays at or above 0'),
      'openLag',
    ],
    [share, 'catchingUp', 'salesShare', 'trustSpread'],
    [factor, 'rivalLag', 'bargain'],
    [by(POWERS, tension), 'tension'],
    [by(POWERS, between(0.1, 50, 'the chips in use are divided by it')), 'servedNeed'],
  ],
  projects: [
    [
      list(whole(0, 39, 'turns are counted from 0, and a game has at most 40'), 10, true),
      'offerTurns',
    ],
    [whole(1, 9, 'an offer holds different projects, and there are nine to draw from'), 'offered'],
    [whole(0, 39, 'it is the place of an offer, counted from 0'), 'ownOffer'],
    [someTurns, 'turns'],
    [share, 'cashShare'],
    [factor, 'powerFloor'],
    [
      between(0, 3, 'it multiplies all that a project does, and three times is beyond any mate'),
      'mateGain',
    ],
  ],
};
