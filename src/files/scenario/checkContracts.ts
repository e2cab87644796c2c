// Contracts: who buys from whom, the order of the dates, and parts that add up to the whole.

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
    return [fault(['contracts', at, 'lastHalfYear'], 'wrongOrder', message)];
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

const parts: Check = (file) =>
  file.contracts.flatMap(({ gpus, shares }, at) => {
    const sum = shares.reduce((total, part) => total + part.gpus, 0);
    if (sum === gpus) return [];
    const message = `The shares must add up to the ${gpus} GPUs of the contract, but they add up to ${sum}.`;
    return [fault(['contracts', at, 'shares'], 'wrongSum', message)];
  });

const figure: Check = (file) =>
  file.contracts.flatMap(({ gpus, figure: { value } }, at) => {
    if (value === gpus) return [];
    const message = `"figure.value" must be the ${gpus} GPUs of the contract, but here it is ${value}.`;
    return [fault(['contracts', at, 'figure', 'value'], 'wrongSum', message)];
  });

export const CONTRACT_CHECKS: readonly Check[] = [buyer, seller, dates, isOver, parts, figure];
