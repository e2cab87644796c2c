// How good the forecast of a turn was, in its report: what was forecast for each measure, what came, and how often ranges hold.

import { useMemo } from 'preact/hooks';
import {
  type ForecastCheck,
  type ForecastRecord,
  type Foretold,
  goalOf,
  type PastTurn,
  selectForecastRecord,
  selectPlace,
  selectRounds,
} from '../../../selectors';
import { bandParts } from '../../../why';
import type { SessionState } from '../../../session';
import { LATER_TURNS } from '../../../types/forecast';
import { t } from '../../text';
import { halfYearName, percent, points } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { Sheet } from '../controls/sheet';
import { useSight } from '../sight';
import { useGivenNumbers } from '../why/given';
import { bandWords, measureName } from './bandWords';
import { useForecast } from './useForecast';

const PAST = { kind: 'past' } as const;
const DECIMALS = 1;
/** The share of ranges that should hold. */
const PROMISED = 0.8;

interface CellProps {
  readonly check: ForecastCheck;
  readonly foretold: Foretold | null;
}

function Cell({ check, foretold }: CellProps) {
  if (foretold === null) return <td class="is-right muted">–</td>;
  const { band, isWithin } = foretold;
  return (
    <td class={`is-right ${isWithin ? '' : 'is-outside'}`}>
      {bandWords(check.measure, band, DECIMALS)}{' '}
      <Icon
        name={isWithin ? 'check' : 'close'}
        size="s"
        label={t(isWithin ? 'forecast.inside' : 'forecast.outside')}
      />
    </td>
  );
}

interface SheetProps {
  readonly state: SessionState;
  /** The round that is reported on. */
  readonly turn: PastTurn;
}

function Tallies({ record, turn }: { readonly record: ForecastRecord; readonly turn: PastTurn }) {
  const { thisTurn, soFar } = record;
  const { round } = selectPlace(turn.after);
  const { state } = turn.after;
  return (
    <p class="small">
      {t('forecast.tally', { ...thisTurn, round })}{' '}
      {soFar.all === 0
        ? state.turn >= LATER_TURNS
          ? null
          : t('forecast.tallySoon', {
              date: halfYearName(state.halfYear + LATER_TURNS - state.turn),
            })
        : t('forecast.tallyLater', {
            ...soFar,
            share: percent(soFar.within / soFar.all),
            promised: percent(PROMISED),
          })}
    </p>
  );
}

function RecordTable({
  record,
  turn,
  country,
}: {
  readonly record: ForecastRecord;
  readonly turn: PastTurn;
  readonly country: string;
}) {
  const { round } = selectPlace(turn.after);
  const goal = goalOf(turn.after, country);
  return (
    <table class="forecast-table">
      <thead>
        <tr>
          <th scope="col">{t('report.measure')}</th>
          <th scope="col" class="is-right">
            {t('forecast.foretold', { round })}
          </th>
          <th scope="col" class="is-right">
            {t('forecast.foretoldLater')}
          </th>
          <th scope="col" class="is-right">
            {t('forecast.came')}
          </th>
        </tr>
      </thead>
      <tbody>
        {record.checks.map((check) => (
          <tr key={check.measure}>
            <th scope="row">{measureName(check.measure, goal)}</th>
            <Cell check={check} foretold={check.next} />
            <Cell check={check} foretold={check.later} />
            <td class="is-right">
              <b>{points(check.came, DECIMALS)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers of the record, by the name of their measure. */
function factsOf({ checks, thisTurn, soFar }: ForecastRecord): unknown {
  const rows = checks.map(({ measure, next, later, came }) => [
    measure,
    {
      next: bandParts(measure, next.band),
      later: later === null ? null : bandParts(measure, later.band),
      came,
    },
  ]);
  const heldShare = soFar.all === 0 ? undefined : soFar.within / soFar.all;
  return {
    ...Object.fromEntries(rows),
    thisTurn,
    soFar: { ...soFar, heldShare, dueShare: PROMISED },
  };
}

/** In fog no forecast is shown before the game is over; then what would have been forecast is open as well. */
export function RecordSheet(props: SheetProps) {
  const { bands } = useSight();
  const isOver = props.state.game.state.outcome !== 'running';
  return bands || isOver ? <Record {...props} /> : null;
}

function Record({ state, turn }: SheetProps) {
  const country = state.active;
  const { answer, isAbsent } = useForecast('report', state, PAST);
  const record = useMemo(() => {
    if (answer === null) return null;
    const rounds = selectRounds(state.history).slice(0, turn.turn + 1);
    return selectForecastRecord(rounds, answer, country);
  }, [answer, state.history, turn, country]);
  const why = useGivenNumbers('forecastRecord', () => record && factsOf(record));
  return (
    <Sheet
      title={t('forecast.record')}
      className="forecast-record"
      {...(record !== null && { why })}
    >
      {record === null ? (
        <p class="muted">{t(isAbsent ? 'forecast.none' : 'forecast.waiting')}</p>
      ) : (
        <>
          <RecordTable record={record} turn={turn} country={country} />
          <Tallies record={record} turn={turn} />
        </>
      )}
    </Sheet>
  );
}
