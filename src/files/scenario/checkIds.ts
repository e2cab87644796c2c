// Ids: the file's own, the ruleset it asks for, and that no two things of a list share one.

import { fault } from '../issue';
import { type Check, nationsOf, repeatedWords } from './checkKind';

const fileName: Check = ({ id }, context) => {
  if (context.id === undefined || context.id === id) return [];
  const message = `"id" must be the name of the file, "${context.id}", but here it is "${id}".`;
  return [fault(['id'], 'wrongId', message, { suggestion: context.id })];
};

const rulesetId: Check = ({ ruleset }, context) => {
  if (ruleset === context.ruleset.id) return [];
  const wanted = context.ruleset.id;
  const message = `The ruleset "${ruleset}" is not known here; this game plays by "${wanted}".`;
  return [fault(['ruleset'], 'unknownRuleset', message, { suggestion: wanted })];
};

const countries: Check = (file) =>
  repeatedWords(
    file.countries.map(({ id }) => id),
    (at) => ['countries', at, 'id'],
    'a country',
  );

const variants: Check = (file) =>
  repeatedWords(
    file.variants.map(({ id }) => id),
    (at) => ['variants', at, 'id'],
    'a variant',
  );

const contracts: Check = (file) =>
  repeatedWords(
    file.contracts.map(({ id }) => id),
    (at) => ['contracts', at, 'id'],
    'a contract',
  );

const sites: Check = (file) =>
  nationsOf(file).flatMap(({ nation, at }) =>
    repeatedWords(
      nation.sites.map(({ id }) => id),
      (site) => ['countries', at, 'sites', site, 'id'],
      `a site of ${nation.id}`,
    ),
  );

const shares: Check = (file) =>
  file.contracts.flatMap((contract, at) =>
    repeatedWords(
      contract.shares.map(({ id }) => id),
      (part) => ['contracts', at, 'shares', part, 'id'],
      `a share of ${contract.id}`,
    ),
  );

export const ID_CHECKS: readonly Check[] = [
  fileName,
  rulesetId,
  countries,
  variants,
  contracts,
  sites,
  shares,
];
