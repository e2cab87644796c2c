// The debrief of a game, seat by seat where several people have played it.

import { useState } from 'preact/hooks';
import type { Session } from '../session/index';
import { openDialog } from '../ui/hud/dialogs/dialogStack';
import { countryName } from '../ui/hud/names';
import { Segmented } from '../ui/hud/controls/segmented';
import { t } from '../ui/text';
import { AssumedInGame } from './assumptionFields';
import { exportReplay } from './exports';
import { laterView, quietView } from './laterView';

const BestInDebrief = quietView('BestInDebrief', 'menu');
const DebriefScreen = laterView('DebriefScreen', 'end');

export interface DebriefPageProps {
  readonly session: Session;
  readonly onAgain: (() => void) | null;
  readonly onLeave: () => void;
}

export function DebriefPage({ session, onAgain, onLeave }: DebriefPageProps) {
  const [state, see] = useState(session.get());
  const { humans } = session.setup;
  const { active, game } = state;
  const choose = (seat: string) => {
    session.activate(seat);
    see(session.get());
  };
  const seats = (
    <Segmented
      label={t('seats.debrief')}
      className="debrief-seats"
      value={active}
      options={humans.map((id) => ({ value: id, label: countryName(game.scenario, id) }))}
      onChange={choose}
    />
  );
  return (
    <DebriefScreen
      key={active}
      state={state}
      country={active}
      level={session.setup.level ?? 0}
      seats={humans.length > 1 ? seats : null}
      assumptions={<AssumedInGame game={game} className="span-24" />}
      best={onAgain === null || humans.length > 1 ? null : <BestInDebrief session={session} />}
      onAddress={() => openDialog({ kind: 'address', of: { kind: 'running' } })}
      onHandIn={session.setup.assigned === undefined ? null : () => openDialog({ kind: 'handIn' })}
      onExport={() => exportReplay(session)}
      onAgain={onAgain}
      onLeave={onLeave}
    />
  );
}
