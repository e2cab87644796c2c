// The results on the top rail; each number answers "Why?".

import type { ComponentChildren } from 'preact';
import type { Results } from '../../selectors';
import type { IconName } from '../theme/icons';
import { t } from '../text';
import { duration } from '../text/duration';
import { isAtFrontier, lag, money, percent, points, short, signed } from '../text/numbers';
import { ChangeNote } from './change';
import { Explained } from './controls/explained';
import { Icon } from './controls/icon';
import { Rolling, type RollingProps } from './controls/rolling';
import { useGame } from './gameModel';
import { isOnBridge } from './viewState';

interface CellProps {
  readonly quantity: string;
  readonly icon: IconName;
  readonly label: string;
  readonly value: RollingProps;
  /** What is read out after the value. */
  readonly more?: ComponentChildren;
  readonly note: ComponentChildren;
  readonly alert?: boolean;
  /** For values that are words. */
  readonly roomy?: boolean;
}

function Cell({ quantity, icon, label, value, more, note, alert, roomy }: CellProps) {
  return (
    <Explained
      quantity={quantity}
      className={`resource ${alert ? 'is-alert' : ''} ${roomy ? 'is-roomy' : ''}`}
    >
      <Icon name={icon} size="l" />
      <span class="resource-label">{label}</span>
      <span class="resource-value">
        <Rolling {...value} />
        {more}
      </span>
      {isOnBridge() ? null : <span class="resource-note">{note}</span>}
    </Explained>
  );
}

/** Below this a stress test that gets worse is shown as an alarm. */
const ALARM_TEST = 40;
const ALARM_SUPPORT = 35;

function SupportCell({ results, limit }: { readonly results: Results; readonly limit: number }) {
  const { support, politicalCapital, crisisTurns } = results;
  const note =
    crisisTurns > 0 ? (
      <Rolling of={[]} write={() => t('main.inCrisis', { time: duration(crisisTurns) })} />
    ) : (
      <Rolling
        of={[politicalCapital, limit]}
        write={(value, most) =>
          t('main.capitalOf', { value: short(value, 1), limit: points(most) })
        }
      />
    );
  return (
    <Cell
      quantity="!support politicalCapital @ledger.capitalLimit @results.crisisTurns"
      icon="support"
      label={t('main.support')}
      value={{ of: [support], write: (value) => percent(value / 100) }}
      note={note}
      alert={support < ALARM_SUPPORT}
    />
  );
}

export function ResultCells() {
  const game = useGame();
  const results = game.results.value;
  return (
    <>
      <Cell
        quantity="!capability @results.capabilityChange"
        icon="frontier"
        label={t('index.capability')}
        value={{ of: [results.capability], write: (value) => points(value) }}
        note={<ChangeNote change={results.capabilityChange} />}
      />
      <Cell
        quantity="lagGenerations"
        icon="stairs"
        label={t('main.ownModel')}
        value={{ of: [results.lagGenerations], write: lag }}
        note={
          <Rolling
            of={[]}
            write={() =>
              t(isAtFrontier(results.lagGenerations) ? 'main.atFrontier' : 'main.behindFrontier')
            }
          />
        }
      />
      <Cell
        quantity="!prosperity @results.gain"
        icon="prosperity"
        label={
          isOnBridge()
            ? t('index.prosperity')
            : t('main.prosperity', { value: points(results.prosperity) })
        }
        value={{ of: [results.gain.lastUsdBn], write: (gain) => signed(gain, money(gain)) }}
        more={<span class="visually-hidden"> {t('main.gainThisTurn')}</span>}
        note={
          <Rolling
            of={[results.gain.totalUsdBn]}
            write={(gain) => t('main.gainInAll', { money: money(gain) })}
          />
        }
      />
      <Cell
        quantity="!resilience @results.weakestTestValue @results.weakestTestPercent"
        icon="shield"
        label={t('main.weakestTest')}
        value={{ of: [], write: () => t(`test.${results.weakestTest}`) }}
        note={
          <Rolling
            of={[results.weakestTestValue]}
            write={(value) => t('main.of100', { value: points(value) })}
          />
        }
        alert={results.hasWeakestTestFallen && results.weakestTestValue < ALARM_TEST}
        roomy
      />
      <SupportCell results={results} limit={game.ledger.value.capitalLimit} />
    </>
  );
}
