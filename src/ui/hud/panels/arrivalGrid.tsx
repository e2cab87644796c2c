// What arrives when, line by line; dashed bars are what this turn's orders and firms' money add.

import type { TimelineArrival, TimelineLine } from '../../../selectors';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { useGame } from '../gameModel';
import { Plate } from '../plate';
import { shortDate } from '../shortDate';
import { amountWords, ArrivalLabel, arrivalWords } from '../arrivalLabel';

const LINES: readonly TimelineLine[] = ['chips', 'dataCentres', 'power', 'talent'];

function Bar({ arrival }: { readonly arrival: TimelineArrival }) {
  const place = useGame().timeline.value.arrivals.indexOf(arrival);
  const words = arrivalWords(arrival);
  return (
    <li
      class={`arrival-bar of-${arrival.line} ${arrival.added ? 'is-new' : ''}`}
      style={{ '--start': arrival.column, '--span': 1 }}
      title={words}
      data-why={`@timeline.arrivals.${place}.amount`}
    >
      <span class="bar-words">
        <ArrivalLabel arrival={arrival} />
      </span>
      <span class="bar-amount" aria-hidden="true">
        {amountWords(arrival)}
      </span>
      {arrival.added ? <span class="visually-hidden"> {t('plan.added')}</span> : null}
    </li>
  );
}

function Line({ line }: { readonly line: TimelineLine }) {
  const { timeline } = useGame();
  const { arrivals, halfYears } = timeline.value;
  return (
    <div class="arrival-row">
      <span>
        <Plate of={line} small />
        <span class="arrival-name">{t(`plan.line.${line}`)}</span>
      </span>
      <div class="arrival-track">
        {halfYears.map((halfYear, column) => (
          <ul key={halfYear} aria-label={halfYearName(halfYear)} class="arrival-column">
            {arrivals
              .filter((arrival) => arrival.line === line && arrival.column === column)
              .map((arrival) => (
                <Bar key={`${arrival.source}${arrival.added}`} arrival={arrival} />
              ))}
          </ul>
        ))}
      </div>
    </div>
  );
}

export function ArrivalGrid() {
  const { timeline } = useGame();
  return (
    <div class="arrival-grid" style={{ '--columns': 6 }}>
      <div class="arrival-row">
        <span />
        <div class="row arrival-cells">
          {timeline.value.halfYears.map((halfYear, i) => (
            <span key={halfYear} class={`arrival-cell ${i === 0 ? 'is-now' : ''}`}>
              {shortDate(halfYear)}
            </span>
          ))}
        </div>
      </div>
      {LINES.map((line) => (
        <Line key={line} line={line} />
      ))}
    </div>
  );
}
