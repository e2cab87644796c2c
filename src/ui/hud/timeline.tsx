// What is on its way, half-year by half-year, under the chart.

import type {
  ContractSheet,
  Timeline,
  TimelineArrival,
  TimelineLine,
  TimelineTimer,
} from '../../selectors';
import { t } from '../text';
import { count, exact, halfYearName } from '../text/numbers';
import { Icon } from './controls/icon';
import { WhyMark } from './controls/whyMark';
import { useGame } from './gameModel';
import { useIntroduced } from './lesson/introduced';
import { shortDate } from './shortDate';
import { amountWords, arrivalWords, SourcesLabel } from './arrivalLabel';

const LINES: readonly TimelineLine[] = ['chips', 'dataCentres', 'power', 'talent'];

function timerWords({ timer }: TimelineTimer): string {
  return t(`timer.${timer}`);
}

function EndMark({ ends }: { readonly ends: readonly TimelineTimer[] }) {
  const words =
    ends.length === 1
      ? t('timeline.ends', { what: timerWords(ends[0]!) })
      : t('timeline.end', { count: ends.length });
  return (
    <b title={ends.map(timerWords).join(', ')}>
      <span class="ends-words">{words}</span>
      <span class="ends-icon">
        <Icon name="clock" size="s" />
      </span>
    </b>
  );
}

function Head({ timeline }: { readonly timeline: Timeline }) {
  return (
    <div class="timeline-head" data-why="@timeline.timers">
      {timeline.halfYears.map((halfYear, column) => {
        const ends = timeline.timers.filter((timer) => timer.column === column);
        return (
          <span key={halfYear} class={`timeline-turn ${column === 0 ? 'is-now' : ''}`}>
            {shortDate(halfYear)}
            {ends.length === 0 ? null : <EndMark ends={ends} />}
          </span>
        );
      })}
    </div>
  );
}

/** The sum of what comes for a line in a half-year, and each part of it. */
function quantitiesOf(line: TimelineLine, column: number, all: readonly TimelineArrival[]): string {
  const parts = all.flatMap((each, place) =>
    each.line === line && each.column === column ? [`@timeline.arrivals.${place}.amount`] : [],
  );
  return [`!@arriving.columns.${line}.${column}`, ...parts].join(' ');
}

/** The arrivals of one line in one column, as one bar. */
function Bar({
  line,
  arrivals,
}: {
  readonly line: TimelineLine;
  readonly arrivals: readonly TimelineArrival[];
}) {
  const first = arrivals[0]!;
  const all = useGame().timeline.value.arrivals;
  const words = arrivals.map(arrivalWords).join(', ');
  const added = arrivals.some((arrival) => arrival.added);
  return (
    <li
      class={`timeline-bar of-${line} ${added ? 'is-new' : ''} ${first.column === 0 ? 'is-arriving' : ''}`}
      style={{ '--start': first.column, '--span': 1 }}
      data-line={line}
      title={added ? t('timeline.withOrders', { words }) : words}
      data-why={quantitiesOf(line, first.column, all)}
    >
      {line === 'power' ? (
        <SourcesLabel arrivals={arrivals} />
      ) : (
        <>
          <Icon name={line} size="s" />
          <span class="bar-words">{words}</span>
          <span class="bar-amount" aria-hidden="true">
            {arrivals.map(amountWords).join(', ')}
          </span>
        </>
      )}
    </li>
  );
}

function sumByColumn(arrivals: readonly TimelineArrival[]): TimelineArrival[] {
  const bars: TimelineArrival[] = [];
  for (const arrival of arrivals) {
    const i = bars.findIndex(
      ({ column, source }) => column === arrival.column && source === arrival.source,
    );
    if (i < 0) bars.push(arrival);
    else
      bars[i] = {
        ...bars[i]!,
        amount: bars[i]!.amount + arrival.amount,
        added: bars[i]!.added || arrival.added,
      };
  }
  return bars;
}

function ContractBar({
  sheet,
  columns,
}: {
  readonly sheet: ContractSheet;
  readonly columns: number;
}) {
  if (sheet.phase !== 'open' || columns <= 2) return null;
  return (
    <li
      class="timeline-bar is-event"
      style={{ '--start': 2, '--span': columns - 2 }}
      data-why={`@contracts.${sheet.id}`}
      title={t('contract.until', { date: halfYearName(sheet.lastHalfYear) })}
    >
      <Icon name="deal" size="s" />
      {t('contract.line', {
        delivered: count(sheet.deliveredGpus),
        total: exact(sheet.gpus),
        running: count(sheet.runningGpus),
      })}
    </li>
  );
}

function Lane({ line, timeline }: { readonly line: TimelineLine; readonly timeline: Timeline }) {
  const { contracts } = useGame();
  const bars = sumByColumn(timeline.arrivals.filter((arrival) => arrival.line === line));
  return (
    <ul class="timeline-lane" aria-label={t(`timeline.lane.${line}`)}>
      {timeline.halfYears.map((halfYear, column) => {
        const here = bars.filter((bar) => bar.column === column);
        return here.length === 0 ? null : <Bar key={halfYear} line={line} arrivals={here} />;
      })}
      {line === 'chips'
        ? contracts.value.map((sheet) => (
            <ContractBar key={sheet.id} sheet={sheet} columns={timeline.halfYears.length} />
          ))
        : null}
    </ul>
  );
}

export function TimelineStrip() {
  const timeline = useGame().timeline.value;
  if (!useIntroduced()('timeline')) return null;
  return (
    <section
      class="shell-timeline timeline is-lined"
      aria-label={t('timeline.title')}
      data-region="timeline"
    >
      <Head timeline={timeline} />
      <WhyMark
        of="@arriving.columns @timeline.arrivals.*.amount @contracts"
        name={t('timeline.title')}
        className="timeline-why"
      />
      {LINES.map((line) => (
        <Lane key={line} line={line} timeline={timeline} />
      ))}
    </section>
  );
}
