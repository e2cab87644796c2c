// Orders ahead at a chapter’s end: for which line, how much, how its price changes, and what the next budget pays for it.

import { useMemo, useState } from 'preact/hooks';
import { type AheadChoice, selectAhead } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import type { Pillar } from '../../../types/names';
import type { Order } from '../../../types/order';
import { t } from '../../text';
import { money, wholePercent } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Segmented } from '../controls/segmented';
import { WhyMark } from '../controls/whyMark';
import { closeDialog } from '../dialogs/dialogStack';
import { choicesOf, useChoiceGains, whyGain } from '../forecast/choiceGains';
import { GainWords } from '../forecast/gainWords';
import { announce } from '../voice';
import { priceWords } from './priceWords';

export interface AheadDialogProps {
  readonly session: Session;
  readonly state: SessionState;
}

const NONE = 'none';
const STEP_PERCENT = 5;

/** The amounts that may be ordered, the most last. */
function amounts({ mostPercent }: AheadChoice): string[] {
  const steps: number[] = [];
  for (let percent = STEP_PERCENT; percent < mostPercent; percent += STEP_PERCENT)
    steps.push(percent);
  return [...steps, mostPercent].map(String);
}

function Bill({ choice }: { readonly choice: AheadChoice }) {
  const { line, stateUsdBn, partnersUsdBn, owedUsdBn } = choice;
  const bill = {
    state: money(stateUsdBn),
    partners: money(partnersUsdBn),
    owed: money(owedUsdBn),
  };
  return (
    <p data-why="@ahead.stateUsdBn @ahead.partnersUsdBn @ahead.owedUsdBn">
      {line === null
        ? t('ahead.atMost', bill)
        : t('ahead.bill', { ...bill, line: t(`pillar.${line}`) })}
    </p>
  );
}

export function AheadDialog({ session, state }: AheadDialogProps) {
  const country = state.active;
  const choice = useMemo(() => selectAhead(state, country), [state, country]);
  const [percent, setPercent] = useState(choice.orderedPercent || choice.mostPercent);
  const orderOf = (line: Pillar, amount: number) =>
    ({ kind: 'orderAhead', country, line, percent: amount }) as const satisfies Order;
  const choices = choicesOf(
    choice.lines,
    ({ line }) => line,
    ({ line }) => orderOf(line, percent),
  );
  const gains = useChoiceGains(state, 'orderAhead', choices, NONE);
  const give = (line: Pillar | typeof NONE, amount: number) => {
    if (line === NONE) session.withdraw('orderAhead');
    else session.issue(orderOf(line, amount));
    announce(
      line === NONE
        ? t('ahead.nothing')
        : t('ahead.ordered', { line: t(`pillar.${line}`), percent: wholePercent(amount) }),
    );
  };
  return (
    <Dialog
      title={t('ahead.title')}
      subtitle={t('ahead.note')}
      onClose={closeDialog}
      foot={
        <>
          <span class="grow">
            <WhyMark of={`@ahead ${gains.why}`} name={t('ahead.title')} />
          </span>
          <Button look="signal" onPress={closeDialog}>
            {t('ahead.close')}
          </Button>
        </>
      }
    >
      {choice.isOpen ? (
        <div class="ahead">
          <p>{t('ahead.next', { chapter: t(`chapter.${choice.next}`) })}</p>
          <Segmented
            decision="orderAhead"
            label={t('ahead.line')}
            value={choice.line ?? NONE}
            options={[
              { value: NONE, label: t('ahead.none') },
              ...choice.lines.map((each) => ({
                value: each.line,
                label: (
                  <span
                    class="stacked"
                    data-why={`@ahead.lines.${each.line}.priceChangePercent ${whyGain(gains, each.line)}`}
                  >
                    <b>{t(`pillar.${each.line}`)}</b>
                    <span>{priceWords(each)}</span>
                    <GainWords gains={gains} of={each.line} />
                  </span>
                ),
              })),
            ]}
            onChange={(line) => give(line, percent)}
          />
          <Segmented
            label={t('ahead.amount')}
            value={String(percent)}
            options={amounts(choice).map((value) => ({
              value,
              label: wholePercent(Number(value)),
            }))}
            onChange={(value) => {
              setPercent(Number(value));
              if (choice.line !== null) give(choice.line, Number(value));
            }}
          />
          <Bill choice={choice} />
        </div>
      ) : (
        <p>{t('ahead.closed')}</p>
      )}
    </Dialog>
  );
}
