// Checks the table of assumptions: every row changes a parameter that there is, and at both its ends the rules are sound.

import {
  assumedValue,
  followingValue,
  type NumberTree,
  partAt,
  usualNumber,
  withPart,
} from '../../lib/assume';
import type { Assumption } from '../../types/assumption';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { valueAt } from '../readShape';
import { repeatedWords } from '../scenario/checkKind';
import { judgeRelations } from './checkParameters';
import { RANGES } from './ranges/index';
import { judgeValue } from './ranges/judge';
import type { NumberOf } from './ranges/relations';
import type { RulesetFile } from './schema';

type Row = NonNullable<RulesetFile['assumptions']>[number];

function pathAt(at: number, name: keyof Assumption): Path {
  return ['assumptions', at, name];
}

/** The value of a whole parameter, `group.name`; undefined where there is none. */
function parameterOf(file: RulesetFile, name: string): NumberTree | undefined {
  const [group, parameter] = name.split('.');
  return valueAt(file, ['parameters', group!, parameter ?? '', 'value']) as NumberTree | undefined;
}

function keysOf(name: string): string[] {
  return name.split('.').slice(2);
}

/** Whether the way of the row fits what it changes: one number is set, a curve has a growth. */
function fits(part: NumberTree, { way }: Row): boolean {
  if (way === 'set') return typeof part === 'number';
  return way !== 'yearlyGrowth' || (typeof part === 'object' && 'y' in part);
}

/** A finding where an end of the row leaves the range of its parameter, or does not fit the other parameters. */
function judgeEnd(file: RulesetFile, row: Row, at: number, end: 'least' | 'most'): Finding[] {
  const [group, name] = row.parameter.split('.') as [string, string];
  const before = parameterOf(file, row.parameter)!;
  const change = (part: NumberTree) => assumedValue(part, row.way, row[end]);
  const value = withPart(before, keysOf(row.parameter), change);
  const path = pathAt(at, end);
  const range = RANGES.get(group)?.get(name);
  const found = range === undefined ? [] : judgeValue({ value, path, name: row.parameter }, range);
  if (found.length > 0) return found.slice(0, 1).map((finding) => ({ ...finding, path }));
  const whole = `${group}.${name}`;
  const numberOf: NumberOf = (one) => {
    const parameter = one === whole || one.startsWith(`${whole}.`) ? value : parameterOf(file, one);
    return partAt(parameter!, keysOf(one)) as number;
  };
  const touches = (one: string) => one === whole || one.startsWith(`${whole}.`);
  return judgeRelations(numberOf, ({ of }) => (of.some(touches) ? path : undefined));
}

/** Findings of parameters that move with the row: each must be there, scaled, and within its range at both ends. */
function judgeFollowers(file: RulesetFile, row: Row, at: number, leader: NumberTree): Finding[] {
  return (row.also ?? []).flatMap((name, place): Finding[] => {
    const path = ['assumptions', at, 'also', place];
    const [group = '', parameter = ''] = name.split('.');
    const whole = parameterOf(file, name);
    if (whole === undefined || (row.way !== 'scale' && row.way !== 'yearlyGrowth')) {
      const message = `"${name}" cannot move with "${row.parameter}": name a whole parameter, "group.name", and a "way" that scales.`;
      return [fault(path, 'unknownId', message)];
    }
    const range = RANGES.get(group)?.get(parameter);
    if (range === undefined) return [];
    return (['least', 'most'] as const).flatMap((end) => {
      const value = followingValue(whole, leader, row.way, row[end]);
      return judgeValue({ value, path, name }, range)
        .slice(0, 1)
        .map((finding) => ({ ...finding, path }));
    });
  });
}

function judgeRow(file: RulesetFile, row: Row, at: number): Finding[] {
  const { parameter, least, most, way } = row;
  const whole = parameterOf(file, parameter);
  const part = whole === undefined ? undefined : partAt(whole, keysOf(parameter));
  if (part === undefined) {
    const message = `"${parameter}" is no parameter of these rules; name one as "group.name", or a part of it as "group.name.key".`;
    return [fault(pathAt(at, 'parameter'), 'unknownId', message)];
  }
  if (!fits(part, row)) {
    const message = `"${parameter}" cannot be changed by "${way}": "set" needs one number, "yearlyGrowth" a curve.`;
    return [fault(pathAt(at, 'way'), 'wrongType', message)];
  }
  const followers = judgeFollowers(file, row, at, part);
  if (followers.length > 0) return followers;
  const usual = usualNumber(part, way);
  if (!(least < usual && usual < most)) {
    const message = `The usual number of "${row.id}" is ${usual}, and it must lie between "least" ${least} and "most" ${most}, so that both can be assumed.`;
    return [fault(pathAt(at, 'least'), 'outOfRange', message)];
  }
  return [...judgeEnd(file, row, at, 'least'), ...judgeEnd(file, row, at, 'most')];
}

/** What makes no sense in the table; parameters that are wrong themselves are told first. */
export function checkAssumptions(file: RulesetFile): Finding[] {
  const rows = file.assumptions ?? [];
  const found = repeatedWords(
    rows.map(({ id }) => id),
    (at) => pathAt(at, 'id'),
    'an assumption',
  );
  return [...found, ...rows.flatMap((row, at) => judgeRow(file, row, at))];
}
