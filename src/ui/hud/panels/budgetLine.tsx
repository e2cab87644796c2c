// One of the five budget lines: share, money, lead time and what it buys.

import { raised, type Purchase } from '../../../selectors';
import { PILLARS, type Pillar } from '../../../types/names';
import type { BudgetPercents } from '../../../types/order';
import { t } from '../../text';
import { money, wholePercent } from '../../text/numbers';
import { factorWords } from '../chapter/chapterWords';
import { Icon } from '../controls/icon';
import { Slider } from '../controls/slider';
import { Stepper } from '../controls/stepper';
import { WhyMark } from '../controls/whyMark';
import { effectWords, stepWords } from '../effectWords';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { GainWords } from '../forecast/gainWords';
import { useGame } from '../gameModel';
import { leadWords } from '../leadWords';
import { useIntroduced } from '../lesson/introduced';
import { Plate } from '../plate';
import { CloudLine } from './cloudLine';

/** Budget percents with one line set; what is missing is taken from the other lines, the largest first. */
export function withLine(percents: BudgetPercents, pillar: Pillar, value: number): BudgetPercents {
  const bounded = Math.min(100, Math.max(0, value));
  return bounded > percents[pillar]
    ? raised(percents, pillar, bounded - percents[pillar])
    : { ...percents, [pillar]: bounded };
}

function LineFacts({ pillar, digit }: { readonly pillar: Pillar; readonly digit: number }) {
  const { leadTimes } = useGame();
  return (
    <span class="budget-line-facts">
      <kbd class="key">{digit}</kbd>
      <span>
        <Icon name="leadTime" size="s" /> {leadWords(leadTimes.value[pillar])}
      </span>
    </span>
  );
}

/** Marks the line in focus, with the factor of its money. */
function FocusFlag({ pillar }: { readonly pillar: Pillar }) {
  const focus = useGame().focus.value;
  const isShown = useIntroduced();
  if (focus?.pillar !== pillar || !isShown('instruments')) return null;
  return (
    <span class="focus-flag">
      <Icon name="flag" size="s" label={t('budget.focus')} /> {factorWords(focus.gainFactor)}
    </span>
  );
}

interface EffectLineProps {
  readonly purchase: Purchase;
  readonly gains: ChoiceGains;
  readonly id: string;
}

function EffectLine({ purchase, gains, id }: EffectLineProps) {
  const { programmes, timeline } = useGame();
  const programme = programmes.value.find(({ chosen }) => chosen)!;
  const step = useIntroduced()('instruments') ? stepWords(purchase) : '';
  return (
    <p class={`effect ${gains.best === purchase.pillar ? 'is-best' : ''}`} id={id}>
      <span class="effect-text">{effectWords(purchase, timeline.value, programme)}</span>
      {step === '' ? null : (
        <span class="effect-score">
          <span class="visually-hidden">{t('budget.nextStep')} </span>
          {step}
        </span>
      )}
      <GainWords gains={gains} of={purchase.pillar} isBrief />
    </p>
  );
}

/** The quantities of a line. */
export function lineQuantities(pillar: Pillar): string {
  const models = '@programmes.*.modelSpendingUsdBn @programmes.*.spendingNeedUsdBn';
  return [
    `@decisions.percents.${pillar}`,
    `@ledger.linesUsdBn.${pillar}`,
    `@leadTimes.${pillar}`,
    `@purchases.${pillar}`,
    pillar === 'models' ? models : `@arriving.added.${pillar}`,
    '@focusInForce.gainFactor',
  ].join(' ');
}

export interface BudgetLineProps {
  readonly pillar: Pillar;
  readonly purchase: Purchase;
  readonly gains: ChoiceGains;
}

export function BudgetLine({ pillar, purchase, gains }: BudgetLineProps) {
  const { decisions, ledger, state, country, issue } = useGame();
  const { percents } = decisions.value;
  const name = t(`pillar.${pillar}`);
  const standing = state.value.game.state.countries.find(({ id }) => id === country);
  const was = standing?.role === 'nation' ? standing.budgetPercents[pillar] : undefined;
  const set = (value: number) =>
    issue({ kind: 'allocateBudget', country, percents: withLine(percents, pillar, value) });
  const digit = PILLARS.indexOf(pillar) + 1;
  const usdBn = money(ledger.value.linesUsdBn[pillar]);
  const share = wholePercent(percents[pillar]);
  const quantities = `${lineQuantities(pillar)} ${whyGain(gains, pillar)}`;
  return (
    <div class={`budget-line of-${pillar}`} data-line={pillar} data-why={quantities}>
      <div class="budget-line-head">
        <Plate of={pillar} />
        <div class="budget-line-name">
          <div class="budget-line-named">
            <h3 class="budget-line-title">{name}</h3>
            <WhyMark of={quantities} name={name} />
            <FocusFlag pillar={pillar} />
          </div>
          <LineFacts pillar={pillar} digit={digit} />
        </div>
        <Stepper
          name={name}
          onStep={(step) => set(percents[pillar] + step)}
          lessLocked={percents[pillar] === 0 ? t('budget.atZero') : undefined}
          moreLocked={percents[pillar] === 100 ? t('budget.atFull') : undefined}
        >
          <strong>{share}</strong>
          <small>{usdBn}</small>
        </Stepper>
      </div>
      <Slider
        label={name}
        value={percents[pillar]}
        was={was}
        spoken={t('budget.spoken', { share, money: usdBn })}
        onChange={set}
        className={`of-${pillar}`}
        digit={digit}
        describedBy={`effect-${pillar}`}
      />
      <EffectLine purchase={purchase} gains={gains} id={`effect-${pillar}`} />
      {pillar === 'dataCentres' ? <CloudLine /> : null}
    </div>
  );
}
