// Champions' compact: a large firm brings what it has, and more willingness for some turns; one without a name brings money.

import { defined } from '../../lib/assert';
import type { Actor } from '../actor';
import { applyCountryEffect } from '../events/index';
import { scaledEffect } from '../events/scaled';
import { championsOf, compactStrength } from '../rules/champions';
import type { Turn } from '../turnContext';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

function sign(turn: Turn, actor: Actor, id: string): void {
  const { nation } = actor;
  const known = championsOf(turn.scenario, nation.id).find((each) => each.id === id);
  const { effects } = defined(known, 'the champion of a compact that was checked');
  const strength = compactStrength(turn.p, nation, id);
  for (const effect of effects) applyCountryEffect(turn, actor, scaledEffect(effect, strength));
  nation.compactPartners = [...nation.compactPartners, id];
}

export const championsCompact: CardRule = {
  helps: null,
  check: ({ champion, champions }) => {
    if (champion === null) return champions.length === 0 ? PLAYABLE : refuse('championMissing');
    return champions.some(({ id }) => id === champion)
      ? PLAYABLE
      : refuse('unknownChampion', { champion });
  },
  apply: (turn, actor, { champion }) => {
    const c = turn.p.championsCompact;
    const { nation, start } = actor;
    nation.timers.compact = c.turns;
    if (champion === null) nation.carriedPrivateUsdBn += c.privateShare * start.privateMoneyUsdBn;
    else sign(turn, actor, champion);
    nation.support -= c.support;
  },
};
