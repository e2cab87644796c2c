// Checks what the shape of a ruleset cannot: ids that are used twice, chains of cards, parameters.

import { judgeDead, widestReach } from '../deadConditions';
import type { Finding } from '../issue';
import { judgeConditions } from '../scenario/checkConditions';
import { repeatedWords } from '../scenario/checkKind';
import { checkAssumptions } from './checkAssumptions';
import { checkChains } from './checkChains';
import { demandConditions, redLinesFit, repeatedDemands } from './checkDemands';
import { lotConditions, repeatedChapters, repeatedLots } from './checkLots';
import { checkGoods } from './checkGoods';
import { checkParameters } from './checkParameters';
import type { RulesetFile } from './schema';

function repeatedEvents({ events }: RulesetFile): Finding[] {
  return repeatedWords(
    events.map(({ id }) => id),
    (at) => ['events', at, 'id'],
    'an event',
  );
}

function repeatedOptions({ events }: RulesetFile): Finding[] {
  return events.flatMap((event, at) => {
    if (event.scope === 'world') return [];
    const ids = event.options.map(({ id }) => id);
    return repeatedWords(ids, (option) => ['events', at, 'options', option, 'id'], 'an option');
  });
}

/** A chapter that a card comes after is named once. */
function repeatedAfter({ events }: RulesetFile): Finding[] {
  return events.flatMap((event, at) =>
    event.scope === 'world'
      ? []
      : repeatedWords(event.after ?? [], (place) => ['events', at, 'after', place], 'a chapter'),
  );
}

function repeatedProjects({ projects }: RulesetFile): Finding[] {
  return repeatedWords(
    projects.map(({ id }) => id),
    (at) => ['projects', at, 'id'],
    'a project',
  );
}

function conditions({ events }: RulesetFile): Finding[] {
  return events.flatMap(({ chance }, event) =>
    chance.flatMap(({ when = [] }, at) => {
      const path = ['events', event, 'chance', at, 'when'];
      return [...judgeConditions(when, path), ...judgeDead(when, path, widestReach)];
    }),
  );
}

function storms({ events }: RulesetFile): Finding[] {
  return events.flatMap((event, at) => {
    if (event.scope === 'world' || event.when === undefined) return [];
    const path = ['events', at, 'when'];
    return [...judgeConditions(event.when, path), ...judgeDead(event.when, path, widestReach)];
  });
}

/** Everything that makes no sense in a ruleset of the right shape. */
export function checkRuleset(file: RulesetFile): Finding[] {
  const parameters = checkParameters(file);
  return [
    ...repeatedEvents(file),
    ...repeatedOptions(file),
    ...repeatedAfter(file),
    ...repeatedProjects(file),
    ...repeatedLots(file.lots),
    ...repeatedChapters(file.lots),
    ...conditions(file),
    ...storms(file),
    ...lotConditions(file.lots, widestReach),
    ...repeatedDemands(file.demands),
    ...demandConditions(file.demands, widestReach),
    ...redLinesFit(file.demands),
    ...checkGoods(file.goods),
    ...checkChains(file),
    ...parameters,
    ...(parameters.length > 0 ? [] : checkAssumptions(file)),
  ];
}
