// The main screen: results on top, the calendar over the chart, panels beside it, arrivals below, and the end of the turn.

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Session } from '../../session';
import { CalendarStrip } from './calendar/calendarStrip';
import type { ChartPort } from './chart/chartPort';
import { passage } from './chart/passage';
import { ChartFrame, type ChartSheets } from './chart/chartFrame';
import { BridgePanel } from './bridge/bridgePanel';
import { QuayStrip } from './bridge/quayStrip';
import { EndTurn } from './endTurn';
import { createGameModel, createTrailingModel, GameContext } from './gameModel';
import { homePanel, isOnBridge, openPanel } from './viewState';
import { PANELS } from './panels/panels';
import { SideRail } from './sideRail';
import { TopRail } from './topRail';
import { WatchBar } from './watchBar';

export interface MainScreenProps {
  readonly session: Session;
  /** Null where there is no canvas or none is wanted. */
  readonly chart: ChartPort | null;
  readonly sheets: ChartSheets;
  readonly onMenu: () => void;
  /** Opens the report of the last turn. */
  readonly onReport: () => void;
  /** Ends the turn; the player has confirmed all warnings by then. */
  readonly onEndTurn: () => void;
  /** Called when pointer or focus comes to End turn. */
  readonly onNearEnd: () => void;
  /** What the orders are likely to bring. */
  readonly forecast: ComponentChildren;
  /** The card of a lesson, where the game is one. */
  readonly coach: ComponentChildren;
  /** Plays the half-years of a game without players, or stops that. */
  readonly onWatch: () => void;
}

/** Whether the panel of the start of a turn is open, which leaves the chart its room. */
function isHome(): boolean {
  return openPanel.value === 'budget' || openPanel.value === 'bridge';
}

function OpenPanel({ isInert }: { readonly isInert: boolean }) {
  const View = openPanel.value === 'bridge' ? BridgePanel : PANELS[openPanel.value].View;
  const place = isHome() ? 'shell-budget' : 'shell-panel';
  return (
    <main class={place} data-region="panel" tabIndex={isInert ? 0 : -1}>
      <div class="panel-content" inert={isInert}>
        <View />
      </div>
    </main>
  );
}

/** The frame of the screen: wide for a panel, and marked while a turn passes. */
function shellClass(): string {
  const stage = passage.value?.stage;
  const wide = isHome() ? '' : 'is-wide';
  const bridge = isOnBridge() ? 'bridge-shell' : '';
  return `shell ${wide} ${bridge} ${stage === undefined ? '' : `passing is-${stage}`}`;
}

export function MainScreen(props: MainScreenProps) {
  const { session, chart, sheets, forecast, onMenu, onReport, onEndTurn, onNearEnd, onWatch } =
    props;
  const isWatched = session.setup.scenario.watch === true;
  const model = useMemo(() => createGameModel(session), [session]);
  const around = useMemo(() => createTrailingModel(model), [model]);
  useEffect(() => {
    openPanel.value = homePanel.peek();
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-main-title]')?.focus({ preventScroll: true });
    return () => {
      around.dispose();
      model.dispose();
    };
  }, [model, around]);
  return (
    <div class={shellClass()} style={{ '--pace': passage.value?.pace ?? 1 }}>
      <GameContext.Provider value={model}>{props.coach}</GameContext.Provider>
      <GameContext.Provider value={around}>
        <TopRail onMenu={onMenu} />
        <SideRail onReport={onReport} />
        <CalendarStrip />
        <ChartFrame chart={chart} sheets={sheets} />
      </GameContext.Provider>
      <GameContext.Provider value={model}>
        <OpenPanel isInert={isWatched} />
      </GameContext.Provider>
      <GameContext.Provider value={around}>
        {isOnBridge() ? <QuayStrip /> : <sheets.Timeline />}
      </GameContext.Provider>
      <GameContext.Provider value={model}>
        {isWatched ? (
          <WatchBar onWatch={onWatch} />
        ) : (
          <EndTurn onEndTurn={onEndTurn} onNear={onNearEnd} forecast={forecast} />
        )}
      </GameContext.Provider>
    </div>
  );
}
