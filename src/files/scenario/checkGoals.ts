// Goals: medals for every seat in rising order, victories of seats, weights of the score that sum to 1.

import { INDICES, MEDALS } from '../../types/names';
import { swapped } from '../fix';
import { fault, type Finding } from '../issue';
import { type Check, repeatedWords, unlessKnown } from './checkKind';
import { SEAT_CHECKS } from './checkSeats';
import type { ScenarioFile } from './schema';

type Medals = ScenarioFile['variants'][number]['medals'][string];

function seatIds({ seats }: ScenarioFile): string[] {
  return seats.map(({ country }) => country);
}

/** Goals are only checked against the seats where the seats themselves are in order. */
function onceSeatsAreGood(check: Check): Check {
  return (file, context) =>
    SEAT_CHECKS.some((seats) => seats(file, context).length > 0) ? [] : check(file, context);
}

const medalsOfSeats = onceSeatsAreGood((file) =>
  file.variants.flatMap(({ medals }, at) =>
    Object.keys(medals).flatMap((country) =>
      unlessKnown(
        ['variants', at, 'medals', country],
        country,
        seatIds(file),
        'a seat, and only seats win medals',
      ),
    ),
  ),
);

const seatsHaveMedals = onceSeatsAreGood((file) =>
  file.variants.flatMap(({ id, medals }, at) =>
    seatIds(file)
      .filter((country) => !Object.hasOwn(medals, country))
      .map((country) => {
        const message = `The seat ${country} has no medals in the variant "${id}"; add bronze, silver and gold.`;
        return fault(['variants', at, 'medals'], 'missingMedals', message);
      }),
  ),
);

/** A fix that swaps two medals, where all of them rise then. */
function turnedMedals(medals: Medals, path: readonly (string | number)[]) {
  const pairs = MEDALS.flatMap((one, at) =>
    MEDALS.slice(at + 1).map((other) => [one, other] as const),
  );
  const turned = pairs.find(([one, other]) => {
    const after = { ...medals, [one]: medals[other], [other]: medals[one] };
    return MEDALS.every((medal, at) => at === 0 || after[medal] > after[MEDALS[at - 1]!]);
  });
  return turned === undefined ? undefined : swapped(path, turned);
}

function notRising(medals: Medals, path: readonly (string | number)[]): Finding[] {
  return MEDALS.slice(1).flatMap((medal, before) => {
    const lower = MEDALS[before]!;
    if (medals[medal] > medals[lower]) return [];
    const message = `"${medal}" must be above the ${medals[lower]} of "${lower}", but here it is ${medals[medal]}.`;
    return [fault([...path, medal], 'wrongOrder', message, { fix: turnedMedals(medals, path) })];
  });
}

const medalsRise: Check = (file) =>
  file.variants.flatMap(({ medals }, at) =>
    Object.keys(medals).flatMap((country) =>
      notRising(medals[country]!, ['variants', at, 'medals', country]),
    ),
  );

const victoriesOfSeats = onceSeatsAreGood((file) =>
  file.specialVictories.flatMap(({ country }, at) =>
    unlessKnown(['specialVictories', at, 'country'], country, seatIds(file), 'a seat'),
  ),
);

const oneVictoryEach: Check = (file) =>
  repeatedWords(
    file.specialVictories.map(({ country }) => country),
    (at) => ['specialVictories', at, 'country'],
    'the country of a special victory',
  );

const ROUNDING = 1e-9;

const weights: Check = ({ scoreWeights }) => {
  if (scoreWeights === undefined) return [];
  const sum = INDICES.reduce((total, index) => total + scoreWeights[index], 0);
  if (Math.abs(sum - 1) <= ROUNDING) return [];
  const shown = Math.round(sum * 1e6) / 1e6;
  const missing = Math.round(Math.abs(sum - 1) * 1e6) / 1e6;
  const message = `The four weights of the score must add up to 1, but they add up to ${shown}, which is ${missing} too ${sum > 1 ? 'much' : 'little'}.`;
  return [fault(['scoreWeights'], 'wrongSum', message)];
};

export const GOAL_CHECKS: readonly Check[] = [
  medalsOfSeats,
  seatsHaveMedals,
  medalsRise,
  victoriesOfSeats,
  oneVictoryEach,
  weights,
];
