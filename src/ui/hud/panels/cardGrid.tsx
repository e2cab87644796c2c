// The programme cards: what each does, what it costs, and what stands in its way.

import type { CardSheet } from '../../../selectors';
import type { Card } from '../../../types/names';
import type { IconName } from '../../theme/icons';
import { t } from '../../text';
import { duration } from '../../text/duration';
import { AllLevers } from '../controls/allLevers';
import { Icon } from '../controls/icon';
import { cardEffectWords } from '../cardEffectWords';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { bestDealOf } from '../forecast/dealGains';
import { ChoiceGain } from '../forecast/gainWords';
import { type GameModel, useGame } from '../gameModel';
import { refusalWords } from '../refusalNote';

/** The pictures of cards that show something else than the line that they help. */
const CARD_ICONS: Partial<Readonly<Record<Card, IconName>>> = {
  jointPlatform: 'link',
  sovereignUnit: 'bank',
  foreignCampus: 'join',
  talentVisa: 'pin',
  championsCompact: 'rival',
  bulkExportApproval: 'card',
};
const STATE_ICONS: Readonly<Record<CardSheet['state'], IconName>> = {
  chosen: 'check',
  playable: 'done',
  inForce: 'leadTime',
  locked: 'locked',
};
const STATE_LOOKS: Readonly<Record<CardSheet['state'], string>> = {
  chosen: 'is-good',
  playable: 'is-good',
  inForce: '',
  locked: 'is-bad',
};

export function Capital({ cost, have }: { readonly cost: number; readonly have?: number }) {
  return (
    <span class="capital" aria-hidden="true">
      {Array.from({ length: cost }, (_, i) => (
        <span key={i} class={`capital-unit ${have === undefined || i < have ? 'is-on' : ''}`} />
      ))}
    </span>
  );
}

/** What a card does now, or why it cannot be played. */
export function cardStateWords(game: GameModel, sheet: CardSheet): string {
  if (sheet.state === 'chosen' && sheet.refusal === null) return t('deals.chosen');
  if (sheet.state === 'inForce') return t('deals.inForce', { time: duration(sheet.turnsLeft) });
  if (sheet.refusal !== null) return refusalWords(game, sheet.refusal);
  if (sheet.card === 'jointPlatform') return t('deals.choosePartner');
  if (sheet.asksWithWhom) return t('deals.chooseChampion');
  if (sheet.turnsLeft > 0) return t('deals.renew', { time: duration(sheet.turnsLeft) });
  const effect = sheet.effect === null ? '' : cardEffectWords(sheet.effect);
  return effect === '' ? t('deals.playable') : t('deals.playableWith', { effect });
}

/** The id of the part of the panel where one chooses with whom a card is played. */
const PARTNERS: Partial<Readonly<Record<Card, string>>> = {
  jointPlatform: 'platforms',
  championsCompact: 'champions',
};

/** Gives focus to a heading and scrolls it to the top of its panel; the page itself does not scroll. */
function bringUp(heading: HTMLElement | null): void {
  const panel = heading?.closest('.shell-panel');
  if (!heading || !panel) return;
  heading.focus({ preventScroll: true });
  panel.scrollTop += heading.getBoundingClientRect().top - panel.getBoundingClientRect().top;
}

/** Plays a card that needs no partner, or takes it back. */
export function toggleCard(game: GameModel, { card, state }: CardSheet): void {
  if (state === 'chosen') game.withdraw('playCard');
  else game.issue({ kind: 'playCard', country: game.country, card });
}

function press(game: GameModel, sheet: CardSheet): void {
  if (sheet.state !== 'chosen' && sheet.asksWithWhom)
    bringUp(document.getElementById(PARTNERS[sheet.card] ?? ''));
  else toggleCard(game, sheet);
}

/** Numbers of the rules that the words of a card name. */
const NAMED: Partial<Readonly<Record<Card, string>>> = {
  championsCompact: '@parameters.privateMoney.compactGain',
  bulkExportApproval: '@parameters.market.bulkApprovalDiscount',
  supplyLeverage: '@parameters.market.leverageDiscount',
  modelRelease: '@parameters.modelRelease',
};

/** The quantities of a card. */
export function cardQuantities(card: Card): string {
  const own = ['cost', 'effect', 'refusal', 'turnsLeft'].map((part) => `@cards.${card}.${part}`);
  return [...own, NAMED[card] ?? ''].join(' ').trim();
}

interface DealProps {
  readonly gains: ChoiceGains;
}

function CardButton({ sheet, gains }: DealProps & { readonly sheet: CardSheet }) {
  const game = useGame();
  const { card, cost, helps, state } = sheet;
  const deal = bestDealOf(gains, card);
  const look = state === 'inForce' ? 'is-inforce' : state === 'locked' ? 'is-locked' : '';
  return (
    <button
      type="button"
      class={`choice card-choice ${look}`}
      aria-pressed={state === 'chosen'}
      aria-disabled={state === 'locked' || state === 'inForce' ? true : undefined}
      data-card={card}
      data-why={`${cardQuantities(card)} ${whyGain(gains, deal)}`}
      onClick={() => press(game, sheet)}
    >
      <span class="card-title">
        <Icon name={CARD_ICONS[card] ?? helps ?? 'card'} />
        <span class="grow">{t(`card.${card}`)}</span>
        <Capital cost={cost} />
        <span>
          <span class="visually-hidden">{t('deals.costs')} </span>
          {cost}
        </span>
      </span>
      <span class="choice-body">{t(`cardBody.${card}`)}</span>
      <span class={`card-state ${STATE_LOOKS[state]}`}>
        <Icon name={STATE_ICONS[state]} size="s" />
        {cardStateWords(game, sheet)}
      </span>
      {state === 'locked' || state === 'inForce' ? null : <ChoiceGain gains={gains} of={deal} />}
    </button>
  );
}

/** The row below the cards: tells where every lever is listed with its reason. */
function LeversLink() {
  return (
    <p class="card-levers">
      <span class="muted small">{t('deals.whyLocked')}</span>
      <AllLevers />
    </p>
  );
}

export function CardGrid({ gains }: DealProps) {
  const { cards } = useGame();
  return (
    <div class="choice-grid card-grid" role="group" aria-label={t('deals.cards')}>
      {cards.value.map((sheet) => (
        <CardButton key={sheet.card} sheet={sheet} gains={gains} />
      ))}
      <LeversLink />
    </div>
  );
}
