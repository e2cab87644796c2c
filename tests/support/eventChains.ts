// Finds a world of Korea in which an answer of the first chapter comes back as a second card in the next one.

import { BOTS } from '../../src/bots/index';
import { createGame, eventCard, nationOf, offeredProjects, playTurn } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { ProjectId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { CHAPTER_CHOICES } from './chapterChoices';
import { korea } from './korea';

const KOR = 'KOR';
const SEEDS_TRIED = 500;
const CHAPTER_TURNS = 4;

function startOrders(turn: number): Order[] {
  const choice = CHAPTER_CHOICES[turn];
  if (choice === undefined) return [];
  const { pillar, pledge } = choice;
  return [
    { kind: 'chooseFocus', country: KOR, pillar },
    { kind: 'makePledge', country: KOR, pledge },
  ];
}

/** The first project on offer. */
function projectOrders({ ruleset, state }: Game): Order[] {
  const nation = nationOf(state, KOR);
  if (nation.project !== null) return [];
  const [project]: readonly (ProjectId | undefined)[] = offeredProjects(
    ruleset.parameters,
    state,
    nation,
  );
  return project === undefined ? [] : [{ kind: 'beginProject', country: KOR, project }];
}

/** The answer that opens a second card, else the first. */
function answerOf(game: Game, event: string) {
  const card = eventCard(game, event);
  if (card.scope !== 'country') return undefined;
  return card.options.find(({ later }) => later?.event !== undefined) ?? card.options[0];
}

function answerOrders(event: string | null, option: string | undefined): Order[] {
  if (event === null || option === undefined) return [];
  return [{ kind: 'answerEvent', country: KOR, event, option }];
}

function hasChain(start: Game): boolean {
  const opened: string[] = [];
  let game = start;
  for (let turn = 1; turn <= 2 * CHAPTER_TURNS; turn++) {
    const event = nationOf(game.state, KOR).announcedEvent;
    if (event !== null && turn > CHAPTER_TURNS && opened.includes(event)) return true;
    const answer = event === null ? undefined : answerOf(game, event);
    const second = answer?.later?.event;
    if (second !== undefined && turn <= CHAPTER_TURNS) opened.push(second);
    const orders = [
      ...startOrders(turn),
      ...projectOrders(game),
      ...answerOrders(event, answer?.id),
    ];
    game = playTurn(game, BOTS, [KOR], orders).after;
  }
  return false;
}

/**
 * The lowest seed whose first two chapters hold a chain of events over the border between them, when the
 * player's choices are made, the first project of each offer is begun, and answers that open a second card are given.
 */
export function seedWithChain(): number {
  const { ruleset, scenario } = korea();
  for (let seed = 1; seed <= SEEDS_TRIED; seed++)
    if (hasChain(createGame(ruleset, scenario, { seed, variant: 'full' }))) return seed;
  throw new Error(`None of ${SEEDS_TRIED} seeds has an event chain in the first two chapters`);
}
