// Contracts: who buys from whom, the order of the dates, and parts that add up to the whole.

import { setTo, swapped } from '../fix';
import { fault, warning } from '../issue';
import { type Check, nationIds, unlessKnown } from './checkKind';
import type { ScenarioFile } from './schema';

const buyer: Check = (file) =>
  file.contracts.flatMap((contract, at) =>
    unlessKnown(
      ['contracts', at, 'buyer'],
      contract.buyer,
      nationIds(file),
      'a nation of this scenario',
    ),
  );

const seller: Check = (file) =>
  file.contracts.flatMap((contract, at) =>
    unlessKnown(
      ['contracts', at, 'seller'],
      contract.seller,
      file.countries.map(({ id }) => id).filter((id) => id !== contract.buyer),
      'a country of this scenario other than the buyer',
    ),
  );

const dates: Check = (file) =>
  file.contracts.flatMap(({ firstHalfYear, lastHalfYear }, at) => {
    if (firstHalfYear <= lastHalfYear) return [];
    const message = `"lastHalfYear" must be ${firstHalfYear} ("firstHalfYear") or later, but here it is ${lastHalfYear}.`;
    const fix = swapped(['contracts', at], ['firstHalfYear', 'lastHalfYear']);
    return [fault(['contracts', at, 'lastHalfYear'], 'wrongOrder', message, { fix })];
  });

/** Half-years since 2026 H1 when the scenario begins. */
function startHalfYear({ start }: ScenarioFile): number {
  return (start.year - 2026) * 2 + start.half - 1;
}

const isOver: Check = (file) =>
  file.contracts.flatMap(({ lastHalfYear }, at) => {
    if (lastHalfYear >= startHalfYear(file)) return [];
    const message = `The contract lapses in half-year ${lastHalfYear}, before the scenario begins in half-year ${startHalfYear(file)}; nothing can be ordered under it.`;
    return [warning(['contracts', at, 'lastHalfYear'], 'neverOpen', message)];
  });

function gpusOfShares({ shares }: ScenarioFile['contracts'][number]): number {
  return shares.reduce((total, part) => total + part.gpus, 0);
}

const parts: Check = (file) =>
  file.contracts.flatMap((contract, at) => {
    const { gpus, figure: sourced } = contract;
    const sum = gpusOfShares(contract);
    if (sum === gpus) return [];
    const message = `The shares must add up to the ${gpus} GPUs of the contract, but they add up to ${sum}, which is ${Math.abs(sum - gpus)} too ${sum > gpus ? 'many' : 'few'}.`;
    const isWhole = sourced.value === sum;
    const path = ['contracts', at, isWhole ? 'gpus' : 'shares'];
    const fix = isWhole ? setTo(path, sum) : undefined;
    return [fault(path, 'wrongSum', message, { fix })];
  });

const figure: Check = (file) =>
  file.contracts.flatMap((contract, at) => {
    const { gpus, figure: sourced } = contract;
    const { value } = sourced;
    if (value === gpus || gpusOfShares(contract) !== gpus) return [];
    const message = `"figure.value" must be the ${gpus} GPUs of the contract, but here it is ${value}.`;
    const path = ['contracts', at, 'figure', 'value'];
    return [fault(path, 'wrongSum', message, { fix: setTo(path, gpus) })];
  });

export const CONTRACT_CHECKS: readonly Check[] = [buyer, seller, dates, isOver, parts, figure];
