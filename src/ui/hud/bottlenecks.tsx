// The bottlenecks: what is short, how many chips that stops, and how it looks some turns ahead.

import { useRef } from 'preact/hooks';
import type { Input, Bottlenecks, BottleneckRow } from '../../selectors';
import type { Pillar } from '../../types/names';
import type { IconName } from '../theme/icons';
import { t } from '../text';
import { count, wholePercent } from '../text/numbers';
import { Button } from './controls/button';
import { Icon } from './controls/icon';
import { Rolling } from './controls/rolling';
import { useSlidingRows } from './controls/slidingRows';
import { WhyMark } from './controls/whyMark';
import { openWhy } from './dialogs/dialogStack';
import { useGame } from './gameModel';
import { INPUT_QUANTITIES } from './inputQuantities';
import { Plate } from './plate';
import { PowerLine } from './powerStands';
import { shortDate } from './shortDate';

const BLOCKS = 20;

/** The quantities of a row: the number now, and some turns ahead. */
function rowQuantities(input: Input): string {
  return `!${INPUT_QUANTITIES[input]} @bottlenecks.rows.${input}`;
}

const CHIPS_AT_WORK =
  '@bottlenecks.workingH100e @bottlenecks.idleH100e @bottlenecks.installedH100e';
const POWER = '@power.now.availableMw @power.now.askedMw @power.fullMarksPercent';

const PLATES: Readonly<Record<Input, Pillar>> = {
  power: 'power',
  dataCentres: 'dataCentres',
  chips: 'chips',
  talent: 'talent',
};
const STATE_ICONS: Readonly<Record<Bottlenecks['state'], IconName>> = {
  limit: 'limit',
  thin: 'limit',
  calm: 'done',
};

function title({ state, causes, idleH100e }: Bottlenecks): string {
  if (state === 'calm') return t('bottlenecks.calm');
  if (state === 'thin') return t('bottlenecks.thin');
  const [first, second] = causes;
  if (first !== undefined && second !== undefined) return t('bottlenecks.two', { first, second });
  const what = t(`bottlenecks.${causes[0]!}`);
  const stops = causes.includes('power') || causes.includes('dataCentres');
  return stops && idleH100e >= 1
    ? t('bottlenecks.stops', { cause: causes[0]!, count: count(idleH100e) })
    : t(`bottlenecks.${causes[0]!}Short`, { what });
}

function Blocks({ installedH100e, idleH100e, workingH100e }: Bottlenecks) {
  const idle = installedH100e > 0 ? Math.ceil((idleH100e / installedH100e) * BLOCKS - 0.25) : 0;
  return (
    <>
      <div class="chip-blocks" aria-hidden="true">
        {Array.from({ length: BLOCKS }, (_, i) => (
          <span key={i} class={`chip-block ${i >= BLOCKS - idle ? 'is-idle' : ''}`} />
        ))}
      </div>
      <p class="bottlenecks-sums" data-why={CHIPS_AT_WORK}>
        <span>
          <Rolling
            of={[workingH100e]}
            write={(working) => t('bottlenecks.work', { count: count(working) })}
          />
        </span>
        {idleH100e >= 1 ? (
          <span class="is-bad">{t('bottlenecks.idle', { count: count(idleH100e) })}</span>
        ) : null}
        <WhyMark of={`${CHIPS_AT_WORK} ${POWER}`} name={t('bottlenecks.chips')} />
      </p>
    </>
  );
}

/** Bars end at fifty points short or spare. */
const BAR_SCALE = 2;

/** The place of a percent of need on a bar whose middle is 100. */
function placeOnBar(percents: number): string {
  return `${50 + ((percents - 100) * BAR_SCALE) / 2}%`;
}

function RowBar({ input, nowPercent }: BottleneckRow) {
  const { safePowerPercent } = useGame().bottlenecks.value;
  const off = nowPercent - 100;
  const size = Math.min(100, Math.abs(off) * BAR_SCALE);
  return (
    <span class={`bottlenecks-bar of-${PLATES[input]}`} aria-hidden="true">
      <span
        class={`bottlenecks-fill ${off < 0 ? 'is-short' : ''}`}
        style={{ '--size': `${size}%` }}
      />
      {input === 'power' ? (
        <span class="bottlenecks-safe" style={{ '--at': placeOnBar(safePowerPercent) }} />
      ) : null}
    </span>
  );
}

function Row({ row, limit }: { readonly row: BottleneckRow; readonly limit: boolean }) {
  const { input, nowPercent, aheadPercent } = row;
  return (
    <li
      class={`bottlenecks-row ${limit ? 'is-limit' : ''}`}
      data-row={input}
      data-why={rowQuantities(input)}
    >
      <Plate of={PLATES[input]} small />
      <button
        type="button"
        class="link-plain"
        data-why={rowQuantities(input)}
        onClick={() => openWhy(rowQuantities(input))}
      >
        {t(`bottlenecks.${input}`)}
      </button>
      <b>
        <Rolling of={[nowPercent]} write={(percents) => wholePercent(percents)} />
      </b>
      <RowBar {...row} />
      <span>{aheadPercent === null ? t('map.none') : wholePercent(aheadPercent)}</span>
    </li>
  );
}

export function BottlenecksSheet() {
  const bottlenecks = useGame().bottlenecks.value;
  const rows = useRef<HTMLUListElement>(null);
  useSlidingRows(rows);
  const limit = bottlenecks.causes[0] ?? bottlenecks.rows[0]!.input;
  return (
    <section
      class={`sheet bottlenecks is-${bottlenecks.state}`}
      aria-labelledby="bottlenecks-title"
    >
      <div class="bottlenecks-title">
        <Icon name={STATE_ICONS[bottlenecks.state]} />
        <h2 class="grow bottlenecks-heading" id="bottlenecks-title" data-why={CHIPS_AT_WORK}>
          {title(bottlenecks)}
        </h2>
        <span data-why-limit={INPUT_QUANTITIES[limit]}>
          <Button onPress={() => openWhy(INPUT_QUANTITIES[limit])}>{t('bottlenecks.why')}</Button>
        </span>
      </div>
      <Blocks {...bottlenecks} />
      <div class="bottlenecks-head" aria-hidden="true">
        <span />
        <span />
        <span>{t('bottlenecks.now')}</span>
        <span>{t('bottlenecks.shortSpare')}</span>
        <span>{shortDate(bottlenecks.aheadHalfYear)}</span>
      </div>
      <ul ref={rows}>
        {bottlenecks.rows.map((row) => (
          <Row key={row.input} row={row} limit={bottlenecks.causes.includes(row.input)} />
        ))}
      </ul>
      <p class="bottlenecks-note" data-why={POWER}>
        {t('bottlenecks.ahead', { date: shortDate(bottlenecks.aheadHalfYear) })}
        <br />
        <PowerLine />
      </p>
    </section>
  );
}
