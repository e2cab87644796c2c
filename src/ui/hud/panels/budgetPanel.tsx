// The budget: how much is spent this turn and on what.

import { budgetStep, mayOrderAhead, selectPlace } from '../../../selectors';
import { FISCAL_STANCES, PILLARS } from '../../../types/names';
import type { Parameters } from '../../../types/ruleset';
import { t } from '../../text';
import { duration } from '../../text/duration';
import { money, plain, points, short, signed, wholePercent } from '../../text/numbers';
import { Button } from '../controls/button';
import { Explained } from '../controls/explained';
import { Segmented } from '../controls/segmented';
import { WhyMark } from '../controls/whyMark';
import { openDialog } from '../dialogs/dialogStack';
import { type ChoiceGains, choicesOf, useChoiceGains, useStepGains } from '../forecast/choiceGains';
import { GainWords } from '../forecast/gainWords';
import { type GameModel, useGame } from '../gameModel';
import { useIntroduced } from '../lesson/introduced';
import { RefusalNote } from '../refusalNote';
import { silenceWords } from '../silenceWords';
import { useSight } from '../sight';
import { BudgetLine } from './budgetLine';

const STANCES = '@ledger.byStanceUsdBn';
const SPENT =
  '!@ledger.moneyUsdBn @ledger.paidUsdBn @ledger.silenceUsdBn @ledger.fiscalSupportPoints @ledger.fiscalDebtUsdBn @parameters.score.settlement @parameters.score.settlementFree';

function FiscalChoice() {
  const { decisions, ledger, results, country, state, issue } = useGame();
  const { byStanceUsdBn } = ledger.value;
  const { crisisTurns } = results.value;
  const open = crisisTurns > 0 ? [] : FISCAL_STANCES.filter((stance) => stance !== 'normal');
  const choices = choicesOf(open, String, (fiscalStance) => ({
    kind: 'setFiscalStance',
    country,
    fiscalStance,
  }));
  const gains = useChoiceGains(state.value, 'setFiscalStance', choices, 'normal');
  return (
    <div class="row" data-why={crisisTurns > 0 ? `${STANCES} @results.crisisTurns` : STANCES}>
      <Segmented
        decision="setFiscalStance"
        label={t('budget.fiscal')}
        value={decisions.value.fiscalStance}
        className="fiscal"
        options={FISCAL_STANCES.map((value) => ({
          value,
          label: (
            <span class="stacked">
              <span>
                {t(`fiscal.${value}`)} <GainWords gains={gains} of={value} isBrief />
              </span>
              <b>{money(byStanceUsdBn[value])}</b>
            </span>
          ),
          locked:
            crisisTurns > 0 && value !== 'restrain'
              ? t('main.inCrisis', { time: duration(crisisTurns) })
              : undefined,
        }))}
        onChange={(fiscalStance) => issue({ kind: 'setFiscalStance', country, fiscalStance })}
      />
      <WhyMark of={`${STANCES} ${gains.why}`} name={t('budget.fiscal')} />
    </div>
  );
}

/** Parts of the bar below this percent have no room for their number. */
const LEAST_TOLD = 4;

function SegBar() {
  const { decisions, ledger } = useGame();
  const { percents } = decisions.value;
  const free = ledger.value.unassignedPercent;
  return (
    <div
      class="seg-bar"
      aria-hidden="true"
      data-why="@decisions.percents @ledger.unassignedPercent"
    >
      {PILLARS.filter((pillar) => percents[pillar] > 0).map((pillar) => (
        <span
          key={pillar}
          class={`seg-part of-${pillar}`}
          style={{ '--share': `${percents[pillar]}%` }}
        >
          {percents[pillar] < LEAST_TOLD ? '' : percents[pillar]}
        </span>
      ))}
      {free > 0 ? (
        <span class="seg-part is-free" style={{ '--share': `${free}%` }}>
          {free < LEAST_TOLD ? '' : free}
        </span>
      ) : null}
    </div>
  );
}

const LEAST_DIFFERENCE_USD_BN = 0.005;

/** What debt costs when the game ends. */
function debtAtEnd({ score }: Parameters): string {
  return t('budget.debtAtEnd', {
    free: short(score.settlementFree),
    points: short(score.settlement),
  });
}

/** What comes with the fiscal stance, or what the turn's event and card cost. */
function captionNote({ ledger, decisions, state }: GameModel): string {
  const { moneyUsdBn, byStanceUsdBn, fiscalSupportPoints, fiscalDebtUsdBn, silenceUsdBn } =
    ledger.value;
  const silence = silenceWords(silenceUsdBn);
  const { fiscalStance } = decisions.value;
  if (fiscalStance !== 'normal')
    return [
      t('budget.stanceEffect', {
        support: signed(fiscalSupportPoints, plain(fiscalSupportPoints, 1)),
        debt: signed(fiscalDebtUsdBn, money(fiscalDebtUsdBn)),
        round: selectPlace(state.value.game).round,
      }),
      debtAtEnd(state.value.game.ruleset.parameters),
      silence,
    ]
      .join(' ')
      .trim();
  const paid = moneyUsdBn - byStanceUsdBn[fiscalStance];
  if (Math.abs(paid) < LEAST_DIFFERENCE_USD_BN) return silence;
  return `${t('budget.afterPayments', { money: signed(paid, money(paid)) })} ${silence}`.trim();
}

function Caption() {
  const game = useGame();
  const { points: showsPoints } = useSight();
  const isShown = useIntroduced();
  return (
    <p class="budget-caption" data-why={SPENT}>
      <span>
        {t('budget.toSpend')}{' '}
        <Explained quantity={SPENT}>
          <b>{money(game.ledger.value.moneyUsdBn)}</b>
        </Explained>{' '}
        {captionNote(game)}
      </span>
      {isShown('instruments') ? (
        <span class="budget-caption-steps">
          <span>{t('budget.nextStepCaption')}</span>
          {showsPoints ? <span>{t('budget.gainCaption')}</span> : null}
        </span>
      ) : null}
    </p>
  );
}

const CARRIED = '!@ledger.unassignedUsdBn @ledger.unassignedPercent';

function BudgetFoot() {
  const { ledger } = useGame();
  const {
    unassignedUsdBn,
    unassignedPercent,
    debtAfterUsdBn,
    capital,
    capitalAfter,
    capitalLimit,
    isCapitalFull,
  } = ledger.value;
  return (
    <p class="budget-foot">
      <span data-why={CARRIED}>
        {t('budget.carried')}{' '}
        <Explained quantity={CARRIED}>
          <b>{money(unassignedUsdBn)}</b>
        </Explained>{' '}
        ({wholePercent(unassignedPercent)})
      </span>
      <span>
        {t('budget.debt')}{' '}
        <Explained quantity="!@ledger.debtAfterUsdBn debtUsdBn">
          <b>{money(debtAfterUsdBn)}</b>
        </Explained>
      </span>
      <span>
        {t('main.politicalCapital')}{' '}
        <Explained quantity="!politicalCapital @ledger.capitalAfter @ledger.capitalLimit">
          <b class={isCapitalFull ? 'is-bad' : undefined}>
            {t(isCapitalFull ? 'budget.capitalFull' : 'budget.ofLimit', {
              value: short(capital, 1),
              after: short(capitalAfter, 1),
              limit: points(capitalLimit),
            })}
          </b>
        </Explained>
      </span>
    </p>
  );
}

/** The way to orders ahead, in a chapter’s last round alone. */
function AheadButton() {
  const { state } = useGame();
  if (!mayOrderAhead(state.value.game)) return null;
  return (
    <p>
      <Button icon="calendar" onPress={() => openDialog({ kind: 'ahead' })}>
        {t('budget.ahead')}
      </Button>
    </p>
  );
}

/** The next step of every line that is not full. */
function useLineGains(): ChoiceGains {
  const { state, decisions, country } = useGame();
  const { percents } = decisions.value;
  const open = PILLARS.filter((pillar) => percents[pillar] < 100);
  const steps = choicesOf(open, String, (pillar) => budgetStep(country, percents, pillar));
  return useStepGains(state.value, 'allocateBudget', steps);
}

export function BudgetPanel() {
  const { purchases } = useGame();
  const gains = useLineGains();
  const isShown = useIntroduced();
  const isWhole = isShown('instruments');
  return (
    <div class="budget">
      <div class="budget-head">
        <h2 tabIndex={-1} data-panel-title>
          {t('panel.budget')}
        </h2>
        {isWhole ? <FiscalChoice /> : null}
      </div>
      <RefusalNote kind="setFiscalStance" />
      {isShown('line.models') ? <SegBar /> : null}
      {isShown('money') ? <Caption /> : null}
      <RefusalNote kind="allocateBudget" />
      <div class="budget-lines">
        {purchases.value
          .filter(({ pillar }) => isShown(`line.${pillar}`))
          .map((purchase) => (
            <BudgetLine
              key={purchase.pillar}
              pillar={purchase.pillar}
              purchase={purchase}
              gains={gains}
            />
          ))}
      </div>
      {isWhole ? <AheadButton /> : null}
      {isWhole ? <BudgetFoot /> : null}
    </div>
  );
}
