// End turn, at the bottom right: what prevents it, what may have been overlooked, and the yellow button.

import type { ComponentChildren } from 'preact';
import { selectPlace, type TurnWarning } from '../../selectors';
import { t } from '../text';
import { money, wholePercent } from '../text/numbers';
import { Button } from './controls/button';
import { Icon } from './controls/icon';
import { confirmFirst, openDialog } from './dialogs/dialogStack';
import { type GameModel, useGame } from './gameModel';
import { useIntroduced } from './lesson/introduced';
import { openPanel } from './viewState';
import { countryName, demandName, eventName, lotName, optionName } from './names';
import { refusalWords } from './refusalNote';
import { endWords } from './seats/endWords';
import { isStopped } from './stopped';
import { announce } from './voice';

function warningWords(game: GameModel, warning: TurnWarning): string {
  const names = game.state.value.game.scenario;
  if (warning.kind === 'unassigned')
    return t('end.unassigned', {
      percent: wholePercent(warning.percent),
      money: money(warning.usdBn),
      kept: money(warning.keptUsdBn),
    });
  if (warning.kind === 'unansweredDemand')
    return t('end.unansweredDemand', {
      power: t(`capital.${warning.power}`),
      demand: demandName(names, warning.demand),
    });
  if (warning.kind === 'bidVoid')
    return t('end.bidVoid', { lot: lotName(names, warning.lot), cause: warning.cause });
  if (warning.kind === 'cardRefused')
    return t('end.cardRefused', { card: t(`card.${warning.card}`) });
  if (warning.kind === 'dealFalls')
    return t('end.dealFalls', { country: countryName(names, warning.from), cause: warning.code });
  const { event, fallback } = warning;
  return t('end.unanswered', {
    event: eventName(names, event),
    option: optionName(names, event, fallback),
  });
}

function request(game: GameModel, onEndTurn: () => void): void {
  const { block, warnings } = game.turnCheck.peek();
  if (block !== null) return announce(refusalWords(game, block.refusal));
  if (warnings.length === 0) return onEndTurn();
  const state = game.state.peek();
  const { button, sureTitle } = endWords(state);
  return confirmFirst({
    title: sureTitle,
    body: warnings.map((warning) => warningWords(game, warning)).join(' '),
    why: '@turnCheck.warnings',
    accept: button,
    onAccept: onEndTurn,
  });
}

/** How a warning looks, and which dialog helps. */
const LOOKS = {
  unanswered: { icon: 'report', dialog: 'event' },
  unansweredDemand: { icon: 'deal', dialog: 'demand' },
  bidVoid: { icon: 'close', dialog: null },
  cardRefused: { icon: 'close', dialog: null },
  dealFalls: { icon: 'close', dialog: null },
  unassigned: { icon: 'budget', dialog: null },
} as const;

function Warning({ warning }: { readonly warning: TurnWarning }) {
  const game = useGame();
  const { icon, dialog } = LOOKS[warning.kind];
  return (
    <li class="end-note">
      <Icon name={icon} size="s" />
      <span class="grow" data-shortened data-why="@turnCheck.warnings">
        {warningWords(game, warning)}
      </span>
      {dialog === null ? null : (
        <Button onPress={() => openDialog({ kind: dialog })}>{t('end.answer')}</Button>
      )}
    </li>
  );
}

/** The bridge itself lists what waits for an answer. */
function isToldHere({ kind }: TurnWarning): boolean {
  return kind !== 'unanswered' && kind !== 'unansweredDemand';
}

/** The proposals that wait for an answer, which may come after this turn too. */
function OpenProposals() {
  const { proposals, state } = useGame();
  const { scenario } = state.value.game;
  return proposals.value.received
    .filter(({ answer }) => answer === 'open')
    .map(({ from }) => (
      <li key={from} class="end-note">
        <Icon name="link" size="s" />
        <span class="grow" data-shortened>
          {t('proposal.one', { country: countryName(scenario, from) })}
        </span>
        <Button onPress={() => openDialog({ kind: 'proposal', from })}>{t('end.answer')}</Button>
      </li>
    ));
}

function OrderTags() {
  const { orders } = useGame().state.value;
  if (orders.length === 0) return <p class="end-orders muted">{t('end.noOrders')}</p>;
  const names = orders.map(({ kind }) => t(`order.${kind}`)).join(', ');
  return (
    <button
      type="button"
      class="end-orders"
      data-shortened
      title={names}
      aria-haspopup="dialog"
      onClick={() => openDialog({ kind: 'levers' })}
    >
      <span class="muted">{t('end.orders')}</span> {names}
    </button>
  );
}

export interface EndTurnProps {
  readonly onEndTurn: () => void;
  /** Called when pointer or focus comes to it, because the report is likely to be needed soon. */
  readonly onNear: () => void;
  /** What the orders are likely to bring. */
  readonly forecast: ComponentChildren;
}

/** Takes the place of End turn when the game is over for the class. */
function Stopped({ round }: { readonly round: 'turn' | 'year' }) {
  return (
    <section
      class="shell-end rail end-rail"
      aria-label={t('end.title', { round })}
      data-region="end"
    >
      <p class="end-state">{t('end.stopped')}</p>
      <button
        type="button"
        class="button button-signal end-turn"
        aria-haspopup="dialog"
        aria-keyshortcuts="Enter"
        data-end-turn
        onClick={() => openDialog({ kind: 'handIn' })}
      >
        {t('handIn.open')}
        <kbd class="key" aria-hidden="true">
          {t('end.key')}
        </kbd>
      </button>
    </section>
  );
}

export function EndTurn({ onEndTurn, onNear, forecast }: EndTurnProps) {
  const game = useGame();
  const { state, turnCheck } = game;
  const { block, warnings } = turnCheck.value;
  const { round } = selectPlace(state.value.game);
  const isIntroduced = useIntroduced();
  const hasMatters = openPanel.value === 'bridge' && isIntroduced('matters');
  const told = hasMatters ? warnings.filter(isToldHere) : warnings;
  const hasForecast = isIntroduced('forecast');
  if (isStopped(game.session, state.value.game)) return <Stopped round={round} />;
  return (
    <section
      class="shell-end rail end-rail"
      aria-label={t('end.title', { round })}
      data-region="end"
      onPointerDown={onNear}
      onFocusCapture={onNear}
    >
      <div class="forecast end-state">
        {hasForecast ? <OrderTags /> : null}
        {block === null ? null : <p class="is-bad">{refusalWords(game, block.refusal)}</p>}
        <ul>
          {told.map((warning, i) => (
            <Warning key={i} warning={warning} />
          ))}
          {hasMatters ? null : <OpenProposals />}
        </ul>
        {hasForecast ? forecast : null}
      </div>
      <button
        type="button"
        class={`button button-signal end-turn ${state.value.seats.length > 1 ? 'is-shared' : ''}`}
        aria-disabled={block === null ? undefined : true}
        aria-keyshortcuts="Enter"
        data-end-turn
        onClick={() => request(game, onEndTurn)}
      >
        {endWords(state.value).button}
        <kbd class="key" aria-hidden="true">
          {t('end.key')}
        </kbd>
      </button>
    </section>
  );
}
