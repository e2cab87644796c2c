// What moves over the chart between two turns: the date, amounts that rise, and places that change.

import { useEffect, useRef } from 'preact/hooks';
import { type MapSite, type PassageDelta, selectPassage, selectRounds } from '../../../selectors';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { useGame } from '../gameModel';
import { movedWords } from '../movedWords';
import { Cargo } from './cargo';
import type { ChartPlaces, RunningChart } from './chartPort';
import { PASSAGE_MS, passage } from './passage';

export interface PassageProps {
  readonly places: ChartPlaces;
  readonly running: preact.RefObject<RunningChart | undefined>;
}

/** Where an amount rises: in the inset, one below the other, or under the plate of its country. */
function spotOf({ at }: PassageDelta, order: number, { inset, pins }: ChartPlaces) {
  if (at === null) return { x: inset.x, y: inset.y - 46 + 34 * order };
  const pin = pins.find(({ country }) => country === at);
  return pin && { x: pin.x, y: pin.y + 30 };
}

function Deltas({ places }: Pick<PassageProps, 'places'>) {
  const { session, country } = useGame();
  const round = selectRounds(session.get().history).at(-1);
  if (round === undefined) return null;
  return (
    <>
      {selectPassage(round, country).map((delta, order) => {
        const spot = spotOf(delta, order, places);
        return spot === undefined ? null : (
          <span
            key={`${delta.kind} ${delta.at}`}
            class={`passage-delta ${delta.amount < 0 ? 'is-loss' : ''}`}
            style={{ left: `${spot.x}px`, top: `${spot.y}px`, '--order': order }}
          >
            {movedWords(delta)}
          </span>
        );
      })}
    </>
  );
}

/** Rings around places whose state or progress has changed since the passage began. */
function Stamps({ places }: Pick<PassageProps, 'places'>) {
  const { sites } = useGame().mapPicture.value;
  const first = useRef<readonly MapSite[]>(sites);
  const changed = sites.filter(({ id, state, ratio }) => {
    const old = first.current.find((site) => site.id === id);
    return old === undefined || old.state !== state || old.ratio !== ratio;
  });
  return (
    <>
      {changed.map(({ id }, order) => {
        const node = places.nodes.find(({ site }) => site.id === id);
        return node === undefined ? null : (
          <span
            key={id}
            class="passage-stamp"
            style={{ left: `${node.x}px`, top: `${node.y}px`, '--order': order }}
          />
        );
      })}
    </>
  );
}

const FAST = 4;

/** Lets flows run fast during their part of the passage. */
function useFastFlows(running: PassageProps['running']): void {
  const pace = passage.value?.pace ?? null;
  useEffect(() => {
    if (pace === null) return undefined;
    const set = (speed: number) => running.current?.setPace(speed);
    const timers = [
      window.setTimeout(() => set(FAST), PASSAGE_MS.flowsFrom * pace),
      window.setTimeout(() => set(1), PASSAGE_MS.flowsUntil * pace),
    ];
    return () => {
      timers.forEach((timer) => window.clearTimeout(timer));
      set(1);
    };
  }, [pace]);
}

export function PassageOverlay({ places, running }: PassageProps) {
  const { session, state } = useGame();
  const now = passage.value;
  useFastFlows(running);
  if (now === null) return null;
  const { halfYear } = session.get().game.state;
  const last = state.value.game.state.halfYear;
  return (
    <div class="passage" aria-hidden="true">
      <p class="passage-banner">
        {last === halfYear ? null : <span>{halfYearName(last)}</span>}
        <b>{halfYearName(halfYear)}</b>
        <small>{t('passage.skip')}</small>
      </p>
      <Cargo places={places} />
      <Deltas places={places} />
      <Stamps places={places} />
    </div>
  );
}
