// What changed and why: one line a measure, each number with its explanation behind it.

import type { Change, TurnReasons, TurnReport } from '../../../selectors';
import { t } from '../../text';
import { direction, money, points, signed } from '../../text/numbers';
import { Explained } from '../controls/explained';
import { Icon } from '../controls/icon';
import { indexWords } from '../indexWords';
import { reasonWords } from '../reasonWords';
import type { IconName } from '../../theme/icons';

type Measure = 'score' | 'capability' | 'autonomy' | 'prosperity' | 'resilience' | 'support';

const ICONS: Readonly<Record<Measure, IconName>> = {
  score: 'medal',
  capability: 'frontier',
  autonomy: 'autonomy',
  prosperity: 'prosperity',
  resilience: 'shield',
  support: 'support',
};

const LOOKS = { up: 'is-good', down: 'is-bad', level: 'muted' } as const;

interface Row {
  readonly measure: Measure;
  readonly name: string;
  readonly change: Change;
  readonly reason: string;
  /** Reasons that are added whichever way the measure moved. */
  readonly addition?: string;
}

function gainWords({ lastUsdBn, totalUsdBn }: TurnReport['gain']): string {
  return t('report.gdpGain', {
    money: signed(lastUsdBn, money(lastUsdBn)),
    total: money(totalUsdBn),
  });
}

function rowsOf(
  { score, indices, goal, support, gain, turnNumber }: TurnReport,
  reasons: TurnReasons | null,
): Row[] {
  const why = (measure: Measure) => reasonWords(reasons === null ? null : reasons[measure]);
  const scoreRow = {
    measure: 'score',
    name: t('report.score'),
    change: score,
    reason: why('score'),
  } as const;
  const index = (measure: Exclude<Measure, 'score' | 'support'>): Row => ({
    measure,
    name: indexWords(measure, goal),
    change: indices[measure],
    reason: why(measure),
  });
  return [
    ...(turnNumber > 1 ? [scoreRow] : []),
    index('capability'),
    index('autonomy'),
    { ...index('prosperity'), addition: gainWords(gain) },
    index('resilience'),
    {
      measure: 'support',
      name: t('report.support'),
      change: support,
      reason: why('support'),
    },
  ];
}

/** The number after the round first, then the one before and what goes with it. */
function quantitiesOf(measure: Measure, round: number): string {
  const isIndex = measure !== 'score' && measure !== 'support';
  const change = `@report/${round}.${isIndex ? `indices.${measure}` : measure}`;
  const gain = measure === 'prosperity' ? [`@report/${round}.gain`] : [];
  return [`!${change}.after`, `${change}.before`, `@reasons/${round}.${measure}`, ...gain].join(
    ' ',
  );
}

function ChangeRow({
  measure,
  name,
  change,
  reason,
  addition,
  round,
}: Row & { readonly round: number }) {
  const quantities = quantitiesOf(measure, round);
  const { name: way, mark } = direction(change.after - change.before, 1);
  return (
    <tr data-why={quantities}>
      <th scope="row">
        <Icon name={ICONS[measure]} /> {name}
      </th>
      <td class="is-right">{points(change.before, 1)}</td>
      <td class="is-right">
        <Explained
          quantity={quantities}
          label={t('control.why', { name, value: points(change.after, 1) })}
        >
          <b>{points(change.after, 1)}</b>
        </Explained>
      </td>
      <td>
        <span class={LOOKS[way]} role="img" aria-label={t(`report.${way}`)}>
          {mark}
        </span>
      </td>
      <td class="changes-reason">
        {[way === 'level' ? '' : reason, addition ?? ''].filter(Boolean).join(t('report.and')) ||
          null}
      </td>
    </tr>
  );
}

export function ChangesTable({
  report,
  reasons,
}: {
  readonly report: TurnReport;
  /** Null until they are found. */
  readonly reasons: TurnReasons | null;
}) {
  return (
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">{t('report.measure')}</th>
          <th scope="col" class="is-right">
            {t('report.before')}
          </th>
          <th scope="col" class="is-right">
            {t('report.now')}
          </th>
          <th scope="col">{t('report.change')}</th>
          <th scope="col" class="changes-reason">
            {t('report.reason')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(report, reasons).map((row) => (
          <ChangeRow key={row.measure} {...row} round={report.turnNumber - 1} />
        ))}
      </tbody>
    </table>
  );
}
