// What holds the nation back, now and ahead, in one sentence each over the chart, with its halls lit or dark.

import type { Bottlenecks, BottleneckRow } from '../../../selectors';
import { t } from '../../text';
import { count, wholePercent } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { useGame } from '../gameModel';
import { INPUT_QUANTITIES } from '../inputQuantities';
import { shortDate } from '../shortDate';

const HALLS = 12;
/** Below this an input counts as short, as on the sheet of bottlenecks. Percent. */
const SHORT_PERCENT = 99.5;

const CHIPS = '@bottlenecks.workingH100e @bottlenecks.idleH100e @bottlenecks.installedH100e';

/** The input that is scarcest ahead; null where nothing will be short. */
function shortAhead({ rows }: Bottlenecks): BottleneckRow | null {
  const short = rows.filter(({ aheadPercent }) => (aheadPercent ?? 100) < SHORT_PERCENT);
  return short.reduce<BottleneckRow | null>(
    (worst, row) => (worst === null || row.aheadPercent! < worst.aheadPercent! ? row : worst),
    null,
  );
}

function nowWords({ causes, idleH100e, state }: Bottlenecks): string {
  const [cause] = causes;
  if (cause === undefined) return t(state === 'thin' ? 'bridge.now.thin' : 'bridge.now.calm');
  const isDark = (cause === 'power' || cause === 'dataCentres') && idleH100e >= 1;
  return isDark
    ? t('bridge.now.dark', { cause, count: count(idleH100e) })
    : t('bridge.now.short', { cause });
}

function aheadWords(bottlenecks: Bottlenecks): string {
  const row = shortAhead(bottlenecks);
  const date = shortDate(bottlenecks.aheadHalfYear);
  if (row === null) return t('bridge.ahead.calm', { date });
  return t('bridge.ahead.short', {
    cause: row.input,
    percent: wholePercent(row.aheadPercent!),
    date,
  });
}

/** A row of halls: lit as far as chips work in them. */
function HallLights({ installedH100e, idleH100e }: Bottlenecks) {
  const dark = installedH100e > 0 ? Math.ceil((idleH100e / installedH100e) * HALLS - 0.1) : HALLS;
  return (
    <div class="hall-lights" aria-hidden="true">
      {Array.from({ length: HALLS }, (_, i) => (
        <span key={i} class={`hall ${i < HALLS - dark ? 'is-lit' : ''}`} />
      ))}
    </div>
  );
}

export function AheadSheet() {
  const bottlenecks = useGame().bottlenecks.value;
  const { rows, causes, state } = bottlenecks;
  const limit = shortAhead(bottlenecks)?.input ?? causes[0] ?? rows[0]!.input;
  return (
    <section class="sheet ahead-sheet" aria-label={t('bridge.aheadTitle')} data-bridge="ahead">
      <HallLights {...bottlenecks} />
      <p class={`ahead-now is-${state}`} data-why={CHIPS}>
        <Icon name={state === 'calm' ? 'done' : 'limit'} size="s" /> {nowWords(bottlenecks)}
      </p>
      <p class="ahead-then" data-why={`@bottlenecks.rows.${limit}`}>
        {aheadWords(bottlenecks)}
      </p>
      <span class="ahead-why" data-why-limit={INPUT_QUANTITIES[limit]}>
        <WhyMark
          of={`!${INPUT_QUANTITIES[limit]} @bottlenecks.rows.${limit} ${CHIPS}`}
          name={t(`bottlenecks.${limit}`)}
        />
      </span>
    </section>
  );
}
