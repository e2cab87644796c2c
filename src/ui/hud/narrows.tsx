// The narrows: what is short, how many chips that stops, and how it looks some turns ahead.

import { useRef } from 'preact/hooks';
import type { Input, Narrows, NarrowsRow } from '../../selectors';
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
import { Plate } from './plate';
import { PowerLine } from './powerStands';
import { shortDate } from './shortDate';

const BLOCKS = 20;

/** The quantity that explains a row. */
const QUANTITIES: Readonly<Record<Input, string>> = {
  power: 'powerRatio',
  dataCentres: 'dataCentreRatio',
  chips: 'chipDeliveryRatio',
  talent: 'talentUse',
};
/** The number of a row, with what is looked ahead to beside it. */
function rowQuantities(input: Input): string {
  return `!${QUANTITIES[input]} @narrows.rows.${input}`;
}

const CHIPS_AT_WORK = '@narrows.workingH100e @narrows.idleH100e @narrows.installedH100e';
const POWER = '@power.now.availableMw @power.now.askedMw @power.fullMarksPercent';

const PLATES: Readonly<Record<Input, Pillar>> = {
  power: 'power',
  dataCentres: 'dataCentres',
  chips: 'chips',
  talent: 'talent',
};
const STATE_ICONS: Readonly<Record<Narrows['state'], IconName>> = {
  limit: 'limit',
  thin: 'limit',
  calm: 'done',
};

function title({ state, causes, idleH100e }: Narrows): string {
  if (state === 'calm') return t('narrows.calm');
  if (state === 'thin') return t('narrows.thin');
  const [first, second] = causes;
  if (first !== undefined && second !== undefined) return t('narrows.two', { first, second });
  const what = t(`narrows.${causes[0]!}`);
  const stops = causes.includes('power') || causes.includes('dataCentres');
  return stops && idleH100e >= 1
    ? t('narrows.stops', { cause: causes[0]!, count: count(idleH100e) })
    : t(`narrows.${causes[0]!}Short`, { what });
}

function Blocks({ installedH100e, idleH100e, workingH100e }: Narrows) {
  const idle = installedH100e > 0 ? Math.ceil((idleH100e / installedH100e) * BLOCKS - 0.25) : 0;
  return (
    <>
      <div class="chip-blocks" aria-hidden="true">
        {Array.from({ length: BLOCKS }, (_, i) => (
          <span key={i} class={`chip-block ${i >= BLOCKS - idle ? 'is-idle' : ''}`} />
        ))}
      </div>
      <p class="narrows-sums" data-why={CHIPS_AT_WORK}>
        <span>
          <Rolling
            of={[workingH100e]}
            write={(working) => t('narrows.work', { count: count(working) })}
          />
        </span>
        {idleH100e >= 1 ? (
          <span class="is-bad">{t('narrows.idle', { count: count(idleH100e) })}</span>
        ) : null}
        <WhyMark of={`${CHIPS_AT_WORK} ${POWER}`} name={t('narrows.chips')} />
      </p>
    </>
  );
}

/** Bars end at fifty points short or spare. */
const BAR_SCALE = 2;

/** Where a percent of need lies on a bar whose middle is 100. */
function placeOnBar(percents: number): string {
  return `${50 + ((percents - 100) * BAR_SCALE) / 2}%`;
}

function RowBar({ input, nowPercent }: NarrowsRow) {
  const { safePowerPercent } = useGame().narrows.value;
  const off = nowPercent - 100;
  const size = Math.min(100, Math.abs(off) * BAR_SCALE);
  return (
    <span class={`narrows-bar of-${PLATES[input]}`} aria-hidden="true">
      <span class={`narrows-fill ${off < 0 ? 'is-short' : ''}`} style={{ '--size': `${size}%` }} />
      {input === 'power' ? (
        <span class="narrows-safe" style={{ '--at': placeOnBar(safePowerPercent) }} />
      ) : null}
    </span>
  );
}

function Row({ row, limit }: { readonly row: NarrowsRow; readonly limit: boolean }) {
  const { input, nowPercent, aheadPercent } = row;
  return (
    <li
      class={`narrows-row ${limit ? 'is-limit' : ''}`}
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
        {t(`narrows.${input}`)}
      </button>
      <b>
        <Rolling of={[nowPercent]} write={(percents) => wholePercent(percents)} />
      </b>
      <RowBar {...row} />
      <span>{aheadPercent === null ? t('map.none') : wholePercent(aheadPercent)}</span>
    </li>
  );
}

export function NarrowsSheet() {
  const narrows = useGame().narrows.value;
  const rows = useRef<HTMLUListElement>(null);
  useSlidingRows(rows);
  const limit = narrows.causes[0] ?? narrows.rows[0]!.input;
  return (
    <section class={`sheet narrows is-${narrows.state}`} aria-labelledby="narrows-title">
      <div class="narrows-title">
        <Icon name={STATE_ICONS[narrows.state]} />
        <h2 class="grow narrows-heading" id="narrows-title" data-why={CHIPS_AT_WORK}>
          {title(narrows)}
        </h2>
        <span data-why-limit={QUANTITIES[limit]}>
          <Button onPress={() => openWhy(QUANTITIES[limit])}>{t('narrows.why')}</Button>
        </span>
      </div>
      <Blocks {...narrows} />
      <div class="narrows-head" aria-hidden="true">
        <span />
        <span />
        <span>{t('narrows.now')}</span>
        <span>{t('narrows.shortSpare')}</span>
        <span>{shortDate(narrows.aheadHalfYear)}</span>
      </div>
      <ul ref={rows}>
        {narrows.rows.map((row) => (
          <Row key={row.input} row={row} limit={narrows.causes.includes(row.input)} />
        ))}
      </ul>
      <p class="narrows-note" data-why={POWER}>
        {t('narrows.ahead', { date: shortDate(narrows.aheadHalfYear) })}
        <br />
        <PowerLine />
      </p>
    </section>
  );
}
