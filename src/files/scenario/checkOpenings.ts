// Openings and own projects: what they name exists, and no option brings more chips than its contract.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import {
  type Check,
  type NationFile,
  nationIds,
  nationsOf,
  repeatedWords,
  unlessKnown,
} from './checkKind';
import type { ScenarioFile } from './schema';

type Opening = NonNullable<NationFile['opening']>;
type Contract = ScenarioFile['contracts'][number];

/** Runs a check on every opening, with its place in the file. */
function eachOpening(
  check: (opening: Opening, path: Path, file: ScenarioFile, nation: NationFile) => Finding[],
): Check {
  return (file) =>
    nationsOf(file).flatMap(({ nation, at }) =>
      nation.opening === undefined
        ? []
        : check(nation.opening, ['countries', at, 'opening'], file, nation),
    );
}

const options = eachOpening(({ options: each, default: taken }, path) => {
  const ids = each.map(({ id }) => id);
  return [
    ...repeatedWords(ids, (at) => [...path, 'options', at, 'id'], 'an option'),
    ...unlessKnown([...path, 'default'], taken, ids, 'an option of this opening'),
  ];
});

function contractsOf(file: ScenarioFile, { id }: NationFile): Contract[] {
  return file.contracts.filter(({ buyer }) => buyer === id);
}

const contract = eachOpening(({ contract: id }, path, file, nation) => {
  const others = nationIds(file).filter((each) => each !== nation.id);
  const known = file.contracts.flatMap((each) => (others.includes(each.buyer) ? [] : [each.id]));
  const what = `a contract that ${nation.id} buys under`;
  return id === undefined ? [] : unlessKnown([...path, 'contract'], id, known, what);
});

const lots = eachOpening((opening, path, file, nation) => {
  const terms = contractsOf(file, nation).find(({ id }) => id === opening.contract);
  if (terms === undefined) return [];
  const most = terms.gpus * terms.h100ePerGpu;
  return opening.options.flatMap((option, at) => {
    const sum = option.lots.reduce((total, lot) => total + lot.h100e, 0);
    if (sum <= most) return [];
    const message = `The lots add up to ${sum} H100e, but the contract "${terms.id}" is for ${most}.`;
    return [fault([...path, 'options', at, 'lots'], 'wrongSum', message)];
  });
});

const site: Check = (file) =>
  nationsOf(file).flatMap(({ nation, at }) => {
    const place = nation.ownProject?.site;
    const known = nation.sites.map(({ id }) => id);
    const path = ['countries', at, 'ownProject', 'site'];
    return place === undefined ? [] : unlessKnown(path, place, known, `a site of ${nation.id}`);
  });

export const OPENING_CHECKS: readonly Check[] = [options, contract, lots, site];
