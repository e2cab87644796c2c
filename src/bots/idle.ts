// Idle: spends nothing, adapts without money, opens its data and leans on America. What a player must beat by far.

import { hasCaretaker } from '../engine/index';
import type { Bot } from '../types/bot';
import type { Order } from '../types/order';

const NOTHING = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };

export const idle: Bot = ({ own, seat: country }) => {
  const orders: Order[] = [{ kind: 'allocateBudget', country, percents: NOTHING }];
  if (hasCaretaker(own)) return orders;
  orders.push(
    { kind: 'setFiscalStance', country, fiscalStance: 'restrain' },
    { kind: 'setModelProgramme', country, programme: 'adapt' },
    { kind: 'setDataLaw', country, law: 'open' },
  );
  if (own.superpower === null) orders.push({ kind: 'setStance', country, stance: 'alignUsa' });
  return orders;
};
