// Superpowers: only the two that the rules know, each with courses that can be followed.

import type { Power } from '../../types/names';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { type Check, unlessKnown } from './checkKind';
import type { CountryFile, ScenarioFile } from './schema';

export const SUPERPOWERS: readonly string[] = ['USA', 'CHN'];

type SuperpowerFile = Extract<CountryFile, { role: 'superpower' }>;
type NationFile = Extract<CountryFile, { role: 'nation' }>;
type Policy = SuperpowerFile['policy'];

function superpowersOf({ countries }: ScenarioFile): { power: SuperpowerFile; at: number }[] {
  return countries.flatMap((power, at) => (power.role === 'superpower' ? [{ power, at }] : []));
}

const known: Check = (file) =>
  superpowersOf(file).flatMap(({ power, at }) =>
    unlessKnown(['countries', at, 'id'], power.id, SUPERPOWERS, 'a superpower'),
  );

/** Whose chips each superpower sells where it is played as a nation. */
const SELLS: Readonly<Record<string, Power>> = { USA: 'us', CHN: 'china' };

function judgeNation(country: NationFile, at: number): Finding[] {
  const { id, superpower: role } = country;
  const sells = SELLS[id];
  if (sells === undefined) return role === undefined ? [] : [strangerSells(id, at)];
  if (role === undefined) {
    const message = `${id} is a superpower: as a nation it needs "superpower" with a goal and what it sells; else set its "role" to "superpower".`;
    return [fault(['countries', at, 'role'], 'notANation', message, { suggestion: 'superpower' })];
  }
  if (role.sells === sells) return [];
  const message = `${id} sells "${sells}", not "${role.sells}".`;
  const path = ['countries', at, 'superpower', 'sells'];
  return [fault(path, 'unknownId', message, { suggestion: sells })];
}

function strangerSells(id: string, at: number): Finding {
  const message = `Only ${SUPERPOWERS.join(' and ')} can be superpowers, not ${id}.`;
  return fault(['countries', at, 'superpower'], 'unknownId', message);
}

const playedPowers: Check = (file) =>
  file.countries.flatMap((country, at) =>
    country.role === 'nation' ? judgeNation(country, at) : [],
  );

function judgeCourse({ x, y }: Policy[keyof Policy], path: Path): Finding[] {
  if (x.length !== y.length) {
    const message = `"x" and "y" must have as many entries as each other, but "x" has ${x.length} and "y" has ${y.length}.`;
    return [fault(path, 'wrongLength', message)];
  }
  const falls = x.findIndex((half, at) => at > 0 && half <= x[at - 1]!);
  if (falls < 0) return [];
  const message = `The half-years in "x" must rise, but ${x[falls]} does not come after ${x[falls - 1]}.`;
  return [fault([...path, 'x', falls], 'wrongOrder', message)];
}

/** What cannot be followed in the courses that stand at the path. */
export function judgePolicy(policy: Policy, path: Path): Finding[] {
  return (Object.keys(policy) as (keyof Policy)[]).flatMap((name) =>
    judgeCourse(policy[name], [...path, name]),
  );
}

const courses: Check = (file) =>
  superpowersOf(file).flatMap(({ power, at }) =>
    judgePolicy(power.policy, ['countries', at, 'policy']),
  );

const MOST_SHARE = 1 + 1e-9;

/** This adds up the highest points of two courses, which may lie at different times; real courses stay well below it. */
const computeFits: Check = (file) => {
  const powers = superpowersOf(file);
  const sum = powers.reduce(
    (total, { power }) => total + Math.max(...power.policy.computeShare.y),
    0,
  );
  if (sum <= MOST_SHARE) return [];
  const message = `The largest compute shares of the superpowers add up to ${Math.round(sum * 1e6) / 1e6}; together they must stay at or below 1.`;
  return powers
    .slice(0, 1)
    .map(({ at }) => fault(['countries', at, 'policy', 'computeShare'], 'wrongSum', message));
};

export const SUPERPOWER_CHECKS: readonly Check[] = [known, playedPowers, courses, computeFits];
