// One line of the budget on the bridge: what it buys, whether it is short, and its three sizes.

import { BUDGET_SIZES, type BudgetSize, movesMoney, withSize } from '../../../selectors';
import { PILLARS, type Pillar } from '../../../types/names';
import { t } from '../../text';
import { wholePercent } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { Segmented, type SegmentedOption } from '../controls/segmented';
import { useGame } from '../gameModel';
import { lineQuantities } from '../panels/budgetLine';
import { Plate } from '../plate';
import type { IconName } from '../../theme/icons';

const SIZE_ICONS: Readonly<Record<BudgetSize, IconName>> = {
  less: 'arrowDown',
  same: 'minus',
  more: 'arrowUp',
};

const OPTIONS: readonly BudgetSize[] = BUDGET_SIZES;

function optionOf(size: BudgetSize, isLocked: boolean): SegmentedOption<BudgetSize> {
  return {
    value: size,
    locked: isLocked ? t('bridge.size.movesNothing') : undefined,
    label: (
      <>
        <Icon name={SIZE_ICONS[size]} size="s" />
        <span class="visually-hidden">
          {t(`bridge.size.${size}`)}
          {isLocked ? ` (${t('bridge.size.movesNothing')})` : ''}
        </span>
      </>
    ),
  };
}

/** Marks a line that is short now. */
function ShortMark({ pillar }: { readonly pillar: Pillar }) {
  const { causes } = useGame().bottlenecks.value;
  if (!causes.some((cause) => cause === pillar)) return null;
  return <span class="size-short">{t('bridge.short')}</span>;
}

export function SizeLine({ pillar }: { readonly pillar: Pillar }) {
  const { budgetSizing, decisions, country, issue } = useGame();
  const sizing = budgetSizing.value;
  const name = t(`pillar.${pillar}`);
  const percent = decisions.value.percents[pillar];
  const choose = (size: BudgetSize) =>
    issue({ kind: 'allocateBudget', country, percents: withSize(sizing, pillar, size) });
  return (
    <div
      class={`size-line of-${pillar}`}
      data-size-line={pillar}
      data-why={lineQuantities(pillar)}
      data-digit={PILLARS.indexOf(pillar) + 1}
    >
      <Plate of={pillar} />
      <span class="size-name">
        {name}
        <ShortMark pillar={pillar} />
      </span>
      <Segmented
        label={t('bridge.sizeOf', { line: name, share: wholePercent(percent) })}
        value={sizing.sizes?.[pillar] ?? 'exact'}
        options={OPTIONS.map((size) => optionOf(size, !movesMoney(sizing, pillar, size)))}
        className="sizes"
        onChange={(size) => {
          if (size !== 'exact') choose(size);
        }}
      />
    </div>
  );
}
