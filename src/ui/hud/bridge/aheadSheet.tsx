// What holds the nation back, now and ahead, in one sentence each over the chart, with its halls lit or dark.

import { type Bottlenecks, shortAhead } from '../../../selectors';
import { t } from '../../text';
import { count, wholePercent } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { useGame } from '../gameModel';
import { INPUT_QUANTITIES } from '../inputQuantities';
import { shortDate } from '../shortDate';

const HALLS = 12;

const CHIPS = '@bottlenecks.workingH100e @bottlenecks.idleH100e @bottlenecks.installedH100e';

function nowWords({ causes, idleH100e, state }: Bottlenecks): string {
  const [cause] = causes;
  if (cause === undefined) return t(state === 'thin' ? 'bridge.now.thin' : 'bridge.now.calm');
  const isDark = (cause === 'power' || cause === 'dataCentres') && idleH100e >= 1;
  return isDark
    ? t('bridge.now.dark', { cause, count: count(idleH100e) })
    : t('bridge.now.short', { cause });
}

function aheadWords(bottlenecks: Bottlenecks): string {
  const short = shortAhead(bottlenecks);
  const date = shortDate(bottlenecks.aheadHalfYear);
  if (short === null) return t('bridge.ahead.calm', { date });
  const { input, percent } = short;
  return t('bridge.ahead.short', { cause: input, percent: wholePercent(percent), date });
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
