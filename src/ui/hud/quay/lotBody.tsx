// An opened lot: why it is for sale, what it gives and when, who may bid, how many can win, and how its price stands.

import { type LotFacts, lotSeller, selectMood } from '../../../selectors';
import { t } from '../../text';
import { money, wholePercent } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { EffectRows } from '../dialogs/effectRows';
import type { ChoiceGains } from '../forecast/choiceGains';
import { useGame } from '../gameModel';
import { lotName, lotText } from '../names';
import { Speaker } from '../people/speaker';
import { BidGroup } from './bidGroup';
import { ConditionList } from './conditionList';
import { trendWords } from './lotWords';

function LotTerms({ lot }: { readonly lot: LotFacts }) {
  const [list] = lot.prices;
  return (
    <dl class="lot-terms">
      <div>
        <dt>{t('quay.price')}</dt>
        <dd>
          {t('quay.priceOf', {
            percent: wholePercent(list?.budgetPercent ?? 0),
            trend: trendWords(lot),
          })}
        </dd>
      </div>
      {lot.partnersUsdBn > 0 ? (
        <div>
          <dt>{t('quay.partners')}</dt>
          <dd>{t('quay.partnersPay', { money: money(lot.partnersUsdBn) })}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('quay.winner')}</dt>
        <dd>{t('quay.highest')}</dd>
      </div>
      <div>
        <dt>{t('quay.who')}</dt>
        <dd>
          {lot.conditions.length === 0 ? (
            t('quay.anybody')
          ) : (
            <ConditionList conditions={lot.conditions} />
          )}
        </dd>
      </div>
    </dl>
  );
}

export interface LotBodyProps {
  readonly lot: LotFacts;
  readonly gains: ChoiceGains;
  /** The quantities of the lot. */
  readonly why: string;
}

/** The envoy of the superpower that sells a lot, where one does. */
function Seller({ lot }: { readonly lot: LotFacts }) {
  const { state, country } = useGame();
  const { game } = state.value;
  const power = lotSeller(game, lot.id);
  if (power === null) return null;
  const envoy = { kind: 'envoy', power } as const;
  return (
    <Speaker
      person={envoy}
      mood={selectMood(state.value, country, envoy)}
      names={game.scenario}
      isRow
    />
  );
}

export function LotBody({ lot, gains, why }: LotBodyProps) {
  const { scenario } = useGame().state.value.game;
  const name = lotName(scenario, lot.id);
  return (
    <div class="lot-body">
      <Seller lot={lot} />
      <p class="marked">
        <span>{lotText(scenario, lot.id)}</span>
        <WhyMark of={why} name={name} />
      </p>
      <EffectRows effects={lot.effects} />
      {lot.isOpen ? <BidGroup lot={lot} gains={gains} /> : null}
      <LotTerms lot={lot} />
    </div>
  );
}
