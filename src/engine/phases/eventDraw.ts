// Next turn's events are drawn and announced, so that players see them before they decide.

import { without } from '../../lib/rows';
import type { Random } from '../../lib/rng';
import type { Condition } from '../../types/condition';
import type { CountryEventCard } from '../../types/ruleset';
import { chapterBefore } from '../rules/chapters';
import { deckOf, eventChance, laterOf, mayMeet } from '../rules/eventCards';
import { choiceDue } from '../rules/history';
import { conditionsHold } from '../rules/quantities';
import { startsRound } from '../rules/rounds';
import { STREAM_COUNTRY_EVENTS, STREAM_WORLD_EVENTS, type Turn } from '../turnContext';
import type { Actor } from '../actor';
import type { WorldPhase } from './phase';

function drawWorld(turn: Turn): void {
  const random = turn.randomFor(STREAM_WORLD_EVENTS);
  const { world } = turn.state;
  const first = turn.actors[0];
  world.announcedEvents = [];
  if (first === undefined) return;
  for (const card of deckOf(turn.ruleset.events).drawnForWorld) {
    const drawn = random.chance(eventChance(card, first));
    if (drawn && world.announcedEvents.length < turn.p.events.worldLimit)
      world.announcedEvents.push(card.id);
  }
  if (startsRound(turn.state)) tellWorld(turn, first);
}

/** World cards of the scenario's author whose conditions hold for the first time; they are announced beside the others. */
function tellWorld(turn: Turn, first: Actor): void {
  const { world } = turn.state;
  for (const card of deckOf(turn.ruleset.events).toldToWorld) {
    if (world.eventsTold.includes(card.id) || !conditionsHold(card.when, first)) continue;
    world.eventsTold = [...world.eventsTold, card.id];
    world.announcedEvents.push(card.id);
  }
}

/** The second card that an earlier answer opens in the turn to come, or null. */
function openedCard(turn: Turn, { nation }: Actor): string | null {
  const pending = nation.pendingAnswer;
  if (pending === null || pending.turn !== turn.state.turn) return null;
  return laterOf(turn, pending.event, pending.option)?.event ?? null;
}

/** Whether an earlier answer still has effects on the way: another answer with effects in store could replace them. */
function isWaiting({ state }: Turn, { nation }: Actor): boolean {
  return nation.pendingAnswer !== null && nation.pendingAnswer.turn > state.turn;
}

/** The dated choice whose half-year has come, or null. One whose answers have effects in store waits while an earlier answer's are on the way. */
function datedCard(turn: Turn, actor: Actor): string | null {
  const { nation } = actor;
  const card = choiceDue(turn.scenario, nation, turn.state.halfYear);
  if (card === null) return null;
  const hasMore = card.options.some(({ later }) => later !== undefined);
  if (hasMore && isWaiting(turn, actor)) return null;
  nation.historyTold++;
  return card.id;
}

/** A storm that may be told anew strikes where it was warned of a round ago and holds now; else the nation is warned of it from now on, or no longer. */
function storm(actor: Actor, card: CountryEventCard, when: readonly Condition[]): boolean {
  const { nation } = actor;
  const holds = conditionsHold(when, actor);
  if (!holds) nation.eventsTold = without(nation.eventsTold, card.id);
  if (nation.eventsTold.includes(card.id)) return false;
  const wasWarned = nation.stormsWarned.includes(card.id);
  if (wasWarned && holds) return true;
  const isNear = holds || (card.warning !== undefined && conditionsHold(card.warning, actor));
  if (isNear && !wasWarned) nation.stormsWarned = [...nation.stormsWarned, card.id];
  if (!isNear) nation.stormsWarned = without(nation.stormsWarned, card.id);
  return false;
}

/** A storm that was warned of, or a card of the scenario's author whose conditions begin to hold for the nation; or null. Every storm is looked at, so that none is warned of too late. A nation that is lost has no storms left. */
function conditionalCard(turn: Turn, actor: Actor, isFree: boolean): string | null {
  const { nation } = actor;
  const before = chapterBefore(turn.p, turn.state, turn.state.turn);
  let told: string | null = null;
  for (const card of deckOf(turn.ruleset.events).toldToNations) {
    if (!mayMeet(card, nation.id, before)) continue;
    const comes =
      card.again === undefined
        ? isFree && !nation.eventsTold.includes(card.id) && conditionsHold(card.when, actor)
        : nation.lostTurn < 0 && storm(actor, card, card.when);
    if (comes && isFree) told ??= card.id;
  }
  if (told === null) return null;
  nation.eventsTold = [...nation.eventsTold, told];
  nation.stormsWarned = without(nation.stormsWarned, told);
  return told;
}

/** The event of a nation, at most one, and only where a round begins. In this order: a second card that is due; a dated choice, which otherwise waits for the next round; none, while an earlier answer has effects on the way; a storm or a card of the author whose conditions hold; else one that is drawn by the chances of all cards. */
function announce(turn: Turn, actor: Actor, random: Random): void {
  const { nation } = actor;
  nation.announcedEvent = null;
  if (!startsRound(turn.state)) return;
  nation.announcedEvent = openedCard(turn, actor) ?? datedCard(turn, actor);
  const isFree = nation.announcedEvent === null && !isWaiting(turn, actor);
  const told = conditionalCard(turn, actor, isFree);
  if (!isFree) return;
  nation.announcedEvent = told;
  if (told === null) drawCountry(turn, actor, random);
}

function drawCountry(turn: Turn, actor: Actor, random: Random): void {
  const { nation } = actor;
  const before = chapterBefore(turn.p, turn.state, turn.state.turn);
  const draw = random.nextUnit();
  let reached = 0;
  for (const card of deckOf(turn.ruleset.events).drawnForNations) {
    if (!mayMeet(card, nation.id, before)) continue;
    reached += turn.p.events.countryChance * eventChance(card, actor);
    if (draw >= reached) continue;
    nation.announcedEvent = card.id;
    return;
  }
}

export const eventDraw: WorldPhase = (turn) => {
  drawWorld(turn);
  for (let i = 0; i < turn.actors.length; i++) {
    announce(turn, turn.actors[i]!, turn.randomFor(STREAM_COUNTRY_EVENTS + i));
  }
};
