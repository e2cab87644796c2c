// In the open sea: the pilot can be asked for, once and for good; the price is told before.

import type { Session, SessionState } from '../../../session';
import { t } from '../../text';
import { Button } from '../controls/button';
import { confirmFirst } from '../dialogs/dialogStack';
import { countryName } from '../names';
import { announce } from '../voice';

export interface PilotCallProps {
  readonly session: Session;
  readonly state: SessionState;
}

function call(session: Session): void {
  if (!session.callPilot()) return;
  const { sight } = session.get();
  announce(t(sight === 'pilotAboard' ? 'pilot.aboard' : 'pilot.asked'));
}

function ask({ session, state }: PilotCallProps): void {
  const others = state.seats.length === 1 ? '' : ` ${t('pilot.allAsk')}`;
  confirmFirst({
    title: t('pilot.sure'),
    body: `${t('pilot.price')}${others}`,
    accept: t('pilot.call'),
    onAccept: () => call(session),
  });
}

/** Who has asked for him in this round, where others have not yet. */
function Wishes({ state }: Pick<PilotCallProps, 'state'>) {
  const { pilotWishes, seats, active, game } = state;
  if (pilotWishes.length === 0) return null;
  const named = (countries: readonly string[]) =>
    countries.map((country) => countryName(game.scenario, country)).join(', ');
  const missing = seats.map(({ country }) => country).filter((id) => !pilotWishes.includes(id));
  return (
    <p class="note" role="status">
      {pilotWishes.includes(active)
        ? t('pilot.waiting', { countries: named(missing) })
        : t('pilot.others', { countries: named(pilotWishes) })}
    </p>
  );
}

export function PilotCall({ session, state }: PilotCallProps) {
  const isSet = session.setup.assigned?.terms.forbidsPilot === true;
  return (
    <section class="stack" aria-label={t('pilot.question')}>
      <h3>{t('pilot.question')}</h3>
      {isSet ? <p class="muted">{t('pilot.forbidden')}</p> : <Wishes state={state} />}
      {state.mayCallPilot ? (
        <div class="row">
          <Button icon="adviser" onPress={() => ask({ session, state })}>
            {t('pilot.open')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
