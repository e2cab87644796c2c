// Dated events, those that happened and those that are supposed: which come when, for whom, and who knows of them already.

import type { Game, PlayerView } from '../../types/game';
import type { DatedCard, DatedChoice, DatedNotice } from '../../types/history';
import type { CountryId } from '../../types/names';
import type { Scenario } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';

const NONE: readonly DatedCard[] = [];

/** The scenario's dated events, by date. */
export function historyOf({ history }: Pick<Scenario, 'history'>): readonly DatedCard[] {
  return history ?? NONE;
}

/** The nations of the game on which a notice has effects of their own, in scenario order. */
export function concernedBy(
  { countries, effects }: DatedNotice,
  state: Pick<GameState, 'countries'>,
): CountryId[] {
  if (effects.length === 0) return [];
  return state.countries
    .filter(({ id, role }) => role === 'nation' && countries.includes(id))
    .map(({ id }) => id);
}

/** What happens in this half-year whatever anybody decides, as far as it touches the world or a nation of the game. */
export function noticesNow({ scenario, state }: Pick<Game, 'scenario' | 'state'>): DatedNotice[] {
  const notices: DatedNotice[] = [];
  for (const card of historyOf(scenario)) {
    if (card.scope !== 'notice' || card.halfYear !== state.halfYear) continue;
    if (card.worldEffects.length > 0 || concernedBy(card, state).length > 0) notices.push(card);
  }
  return notices;
}

/**
 * The dated choice that a nation is to be told of next, or null while its half-year has not come. Choices come by
 * date, each once; one that could not be announced in its half-year waits.
 */
export function choiceDue(
  scenario: Scenario,
  { id, historyTold }: Pick<NationState, 'id' | 'historyTold'>,
  halfYear: number,
): DatedChoice | null {
  let told = 0;
  for (const card of historyOf(scenario)) {
    if (card.scope !== 'country' || !card.countries.includes(id)) continue;
    if (told++ === historyTold) return card.halfYear <= halfYear ? card : null;
  }
  return null;
}

/** The scenarios made below, by scenario and by how many dated events are known: all views of a turn share one. */
const known = new WeakMap<Scenario, Map<number, Scenario>>();

/** The scenario as everybody knows it: without the dated events of half-years to come. Views, and the futures that are sampled from them, have no other. */
export function knownScenario(
  scenario: Scenario,
  { halfYear }: Pick<PlayerView, 'halfYear'>,
): Scenario {
  const all = historyOf(scenario);
  const history = all.filter((card) => card.halfYear <= halfYear);
  if (history.length === all.length) return scenario;
  const byCount = known.get(scenario) ?? new Map<number, Scenario>();
  known.set(scenario, byCount);
  const found = byCount.get(history.length) ?? { ...scenario, history };
  byCount.set(history.length, found);
  return found;
}
