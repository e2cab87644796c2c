// Programme cards, compacts with champions and joint platforms as levers.

import type { CardSheet, ChampionSheet, PlatformRow } from '../../../selectors';
import type { OrderOf } from '../../../types/order';
import { inLanguage, t } from '../../text';
import { duration } from '../../text/duration';
import { points } from '../../text/numbers';
import { cardEffectWords } from '../cardEffectWords';
import type { GameModel } from '../gameModel';
import { cardQuantities, cardStateWords, toggleCard } from '../panels/cardGrid';
import { countryName, refusalWords } from '../refusalNote';
import type { LeverAction, LeverRow, LeverStand, LeverTrial, LeverWays } from './lever';
import { tryGiven, trySettings } from './leverTrial';
import { leadTo } from './wayTo';

const CARD_STANDS: Readonly<Record<CardSheet['state'], LeverStand>> = {
  chosen: 'done',
  playable: 'open',
  inForce: 'inForce',
  locked: 'locked',
};

/** A card that can be played, or what one adds that is being played. */
function tryCard(
  game: GameModel,
  stand: LeverStand,
  order: OrderOf<'playCard'>,
): LeverTrial | null {
  if (stand === 'done') return tryGiven(game, 'playCard');
  return stand === 'open' ? trySettings(game, [order], () => [order.card, '', order]) : null;
}

function costOf(cost: number): Pick<LeverRow, 'cost' | 'capital'> {
  return { cost: t('levers.capital', { value: cost }), capital: cost };
}

function playOrTakeBack(
  isChosen: boolean,
  name: string,
  locked: string | undefined,
  run: () => void,
): LeverAction {
  return {
    words: t(isChosen ? 'deals.withdraw' : 'levers.play'),
    name: t(isChosen ? 'levers.takeBackName' : 'levers.playName', { lever: name }),
    locked: isChosen ? undefined : locked,
    leads: false,
    run,
  };
}

function standWords({ state, turnsLeft, timesPlayed }: CardSheet): string {
  if (state === 'chosen') return t('levers.thisTurn');
  if (turnsLeft > 0) return t('deals.inForce', { time: duration(turnsLeft) });
  return timesPlayed > 0 ? t('levers.played', { count: timesPlayed }) : t('levers.never');
}

function cardLever(game: GameModel, sheet: CardSheet): LeverRow {
  const { card, cost, state, effect } = sheet;
  const name = t(`card.${card}`);
  const reason = state === 'locked' || state === 'inForce' ? cardStateWords(game, sheet) : null;
  const body = t(`cardBody.${card}`);
  const now = effect === null ? '' : cardEffectWords(effect);
  return {
    id: card,
    kind: 'cards',
    name,
    place: t('panel.deals'),
    now: standWords(sheet),
    ...costOf(cost),
    effect: now === '' ? body : t('levers.withNow', { effect: body, now }),
    why: cardQuantities(card),
    stand: CARD_STANDS[state],
    reason,
    trial: tryCard(game, CARD_STANDS[state], { kind: 'playCard', country: game.country, card }),
    actions: [
      playOrTakeBack(state === 'chosen', name, reason ?? undefined, () => toggleCard(game, sheet)),
    ],
  };
}

function championLever(game: GameModel, champion: ChampionSheet, cost: number): LeverRow {
  const { id, state, refusal, turnsLeft, timesSigned } = champion;
  const name = t('levers.compact', { name: inLanguage(champion.name) });
  const reason = state === 'closed' && refusal !== null ? refusalWords(game, refusal) : null;
  const { country } = game;
  const order = { kind: 'playCard', country, card: 'championsCompact', champion: id } as const;
  const run = () => (state === 'chosen' ? game.withdraw('playCard') : void game.issue(order));
  const stand = state === 'chosen' ? 'done' : state === 'open' ? 'open' : 'locked';
  return {
    id: `champion-${id}`,
    kind: 'deals',
    name,
    place: t('panel.deals'),
    now:
      turnsLeft > 0
        ? t('deals.inForce', { time: duration(turnsLeft) })
        : timesSigned > 0
          ? t('levers.played', { count: timesSigned })
          : t('levers.never'),
    ...costOf(cost),
    effect: inLanguage(champion.help),
    why: `@champions.${id} @cards.championsCompact.cost`,
    stand,
    reason,
    trial: tryCard(game, stand, order),
    actions: [playOrTakeBack(state === 'chosen', name, reason ?? undefined, run)],
  };
}

const PLATFORM_STANDS: Readonly<Record<PlatformRow['state'], LeverStand>> = {
  member: 'inForce',
  chosen: 'done',
  proposed: 'inForce',
  open: 'open',
  closed: 'locked',
};

function platformReason(game: GameModel, { state, refusal }: PlatformRow): string | null {
  if (state === 'member') return t('deals.member');
  if (state === 'proposed') return t('deals.asked');
  return state === 'closed' && refusal !== null ? refusalWords(game, refusal) : null;
}

function platformLever(game: GameModel, row: PlatformRow, cost: number, ways: LeverWays): LeverRow {
  const { partner, state, closeness, threshold, accepted } = row;
  const name = t('levers.platform', { country: countryName(game, partner) });
  const reason = platformReason(game, row);
  const { country } = game;
  const order = { kind: 'playCard', country, card: 'jointPlatform', target: partner } as const;
  const run = () => (state === 'chosen' ? game.withdraw('playCard') : void game.issue(order));
  const isAsked = game.proposals.value.received.some(({ from }) => from === partner);
  return {
    id: `platform-${partner}`,
    kind: 'deals',
    name,
    place: t('panel.deals'),
    now: isAsked
      ? t('levers.asksYou')
      : state === 'member'
        ? t('deals.member')
        : t(accepted ? 'levers.accepts' : 'levers.notYet'),
    ...costOf(cost),
    effect: t('levers.withNow', {
      effect: t('cardBody.jointPlatform'),
      now: t('deals.closeness', { value: points(closeness), needed: points(threshold) }),
    }),
    why: `@platforms.rows.${partner} @cards.jointPlatform.cost`,
    stand: isAsked ? 'open' : PLATFORM_STANDS[state],
    reason: isAsked ? null : reason,
    trial: isAsked ? null : tryCard(game, PLATFORM_STANDS[state], order),
    actions: [
      isAsked
        ? leadTo(ways, name, 'deals', '#platforms')
        : playOrTakeBack(state === 'chosen', name, reason ?? undefined, run),
    ],
  };
}

export function cardLevers(game: GameModel, ways: LeverWays): LeverRow[] {
  const cards = game.cards.value;
  const costOfCard = (name: string) => cards.find(({ card }) => card === name)?.cost ?? 0;
  return [
    ...cards.filter(({ asksWithWhom }) => !asksWithWhom).map((sheet) => cardLever(game, sheet)),
    ...game.champions.value.map((champion) =>
      championLever(game, champion, costOfCard('championsCompact')),
    ),
    ...game.platforms.value.rows.map((row) =>
      platformLever(game, row, costOfCard('jointPlatform'), ways),
    ),
  ];
}
