// Checks that all parameters of a ruleset are in their ranges, and that they fit together.

import type { DemandCard, LotCard, ProjectCard } from '../../types/ruleset';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { valueAt } from '../readShape';
import { judgeRefusals } from './checkDemands';
import { RANGES } from './ranges/index';
import { judgeValue } from './ranges/judge';
import { judgeLots, strongestLot } from './ranges/lots';
import { judgeMates } from './ranges/mates';
import { judgeNames } from './ranges/names';
import type { Range } from './ranges/range';
import { type NumberOf, type Relation, RELATIONS } from './ranges/relations';
import type { RulesetFile } from './schema';

const ROOT: Path = ['parameters'];

function judgeGroup(
  named: Readonly<Record<string, { readonly value?: unknown }>>,
  ranges: ReadonlyMap<string, Range>,
  group: string,
): Finding[] {
  const path = [...ROOT, group];
  const found = judgeNames(Object.keys(named), [...ranges.keys()], path, `parameter of "${group}"`);
  const values = [...ranges].flatMap(([name, range]) => {
    const given = named[name];
    if (given === undefined) return [];
    const place = [...path, name, 'value'];
    return judgeValue({ value: given.value, path: place, name: `${group}.${name}` }, range);
  });
  return [...found, ...values];
}

function judgeGroups({ parameters }: RulesetFile): Finding[] {
  const found = judgeNames(
    Object.keys(parameters),
    [...RANGES.keys()],
    ROOT,
    'group of parameters',
  );
  const groups = [...RANGES].flatMap(([group, ranges]) => {
    const named = parameters[group];
    return named === undefined ? [] : judgeGroup(named, ranges, group);
  });
  return [...found, ...groups];
}

/** The values under the names of a relation, for its finding. */
function inWords({ of, rule, because }: Relation, numberOf: NumberOf): string {
  const given = of.map((name) => `"${name}" ${numberOf(name)}`).join(', ');
  return `${given}: together these ${rule}, because ${because}.`;
}

/** The relations that do not hold; `pathOf` gives the place of each finding, or undefined where it is in another file. */
export function judgeRelations(
  numberOf: NumberOf,
  pathOf: (relation: Relation) => Path | undefined,
): Finding[] {
  return RELATIONS.flatMap((relation) => {
    const path = pathOf(relation);
    if (path === undefined || relation.holds(numberOf)) return [];
    return [fault(path, 'impossible', inWords(relation, numberOf))];
  });
}

function pathOf(name: string): Path {
  const [group, parameter, ...keys] = name.split('.');
  return [...ROOT, group!, parameter!, 'value', ...keys];
}

/** Relations are only checked where every number is there and in its range. */
export function checkParameters(file: RulesetFile): Finding[] {
  const found = judgeGroups(file);
  if (found.length > 0) return found;
  const numberOf: NumberOf = (name) => valueAt(file, pathOf(name)) as number;
  const projects = file.projects as readonly ProjectCard[];
  const lots = file.lots as readonly LotCard[];
  const demands = file.demands as readonly DemandCard[];
  const sizes = valueAt(file, pathOf('quay.sizes')) as readonly number[];
  const value = numberOf('quay.value');
  const partners = numberOf('quay.partners');
  return [
    ...judgeRelations(numberOf, ({ of }) => pathOf(of[0]!)),
    ...judgeMates(projects, numberOf('projects.mateGain'), ['projects']),
    ...judgeRefusals(demands, numberOf('demands.mostAnger'), ['demands']),
    ...judgeLots(lots, strongestLot({ value, partners, sizes }), ['lots']),
  ];
}
