// Whether a turn asks something: how often no single change is worth anything, and how often two good ones stand against each other.

import { chapterIndex, turnOfChapter } from '../../engine/index';
import type { Evidence } from '../evidence';
import type { JudgedChange, WeighedTurn } from '../job';
import { estimate, meanOf } from '../statistics';
import { optionRows, type Measure, type MeasureId, type Row, type Target } from './measure';

const PERCENT = 100;
/** Points at the end of the game. */
const WORTH = 0.3;
const GOOD = 0.5;
const CLOSE = 0.5;

/** What is asked of the best changes of a turn. */
type Question = (best: readonly JudgedChange[]) => boolean;

const nothingIsWorth: Question = ([best]) => best === undefined || best.gain < WORTH;

function standAgainst(one: JudgedChange, other: JudgedChange): boolean {
  return one.gain >= GOOD && other.gain >= GOOD && Math.abs(one.gain - other.gain) <= CLOSE;
}

const isDilemma: Question = ([best, next]) =>
  best !== undefined && next !== undefined && standAgainst(best, next);

/** Between the best changes of two kinds. */
const isDilemmaOfKinds: Question = ([best, ...others]) => {
  const next = others.find(({ kind }) => kind !== best?.kind);
  return best !== undefined && next !== undefined && standAgainst(best, next);
};

/** Where a turn stands: its place in a chapter, from 1, or the last chapter. */
function placeOf({ plan }: Evidence, { turn }: WeighedTurn): string {
  const p = plan.ruleset.parameters;
  const length = plan.scenario.variants.find(({ id }) => id === plan.variant)!.turns;
  const isLast = chapterIndex(p, turn) === chapterIndex(p, length - 1);
  return isLast ? 'last chapter' : `turn ${turnOfChapter(p, turn)}`;
}

/** A row for each place, over the games of all countries. */
function rowsBy(
  evidence: Evidence,
  target: Target,
  question: Question,
  isAsked: (place: string) => boolean,
): Row[] {
  const games = evidence.weighed.map(({ turns }) =>
    turns.map((turn) => ({
      place: placeOf(evidence, turn),
      part: question(turn.best) ? PERCENT : 0,
    })),
  );
  const places = [...new Set(games.flatMap((game) => game.map(({ place }) => place)))];
  const found = places.filter(isAsked).map((option) => ({
    option,
    ...estimate(games.length, (cases) =>
      meanOf(
        cases.flatMap((i) =>
          games[i]!.filter(({ place }) => place === option).map(({ part }) => part),
        ),
      ),
    ),
  }));
  return optionRows(target, found);
}

const isInChapter = (place: string) => place !== 'last chapter';

function measureOf(
  id: MeasureId,
  target: Target,
  question: Question,
  isAsked: (place: string) => boolean = () => true,
): Measure {
  return {
    id,
    unit: 'percent',
    target,
    contestants: [],
    needs: ['decisions'],
    read: (evidence, bounds) => rowsBy(evidence, bounds, question, isAsked),
  };
}

export const nothingToDecide = measureOf(
  'nothingToDecide',
  { atMost: 15 },
  nothingIsWorth,
  isInChapter,
);
export const nothingAtTheEnd = measureOf(
  'nothingAtTheEnd',
  { atMost: 20 },
  nothingIsWorth,
  (place) => !isInChapter(place),
);
export const dilemmas = measureOf('dilemmas', { atLeast: 25 }, isDilemma);
export const dilemmasOfKinds = measureOf('dilemmasOfKinds', { atLeast: 15 }, isDilemmaOfKinds);
