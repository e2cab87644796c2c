// What happens in the half-year that begins, really or as the author supposes: each event with its date, its effects and, where it happened, its source.

import { type EffectFact, type Notice, selectMood, selectNotices } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { Scenario } from '../../../types/scenario';
import { t } from '../../text';
import { dateWords } from '../../text/dates';
import { halfYearWords } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { WhyMark } from '../controls/whyMark';
import { closeDialog } from '../dialogs/dialogStack';
import { EffectRows } from '../dialogs/effectRows';
import { countryName, datedEvent, eventName, eventPicture, eventText } from '../names';
import { bringerOf } from '../people/bringers';
import { Speaker } from '../people/speaker';
import { EventPicture } from '../pictures/eventPicture';
import { SourceDetails } from './sourceDetails';
import { whenWords } from './whenWords';

function Effects({ name, effects }: { name: string; effects: readonly EffectFact[] }) {
  if (effects.length === 0) return null;
  return (
    <div>
      <p class="later-head small">{name}</p>
      <EffectRows effects={effects} />
    </div>
  );
}

interface ItemProps {
  readonly notice: Notice;
  readonly scenario: Scenario;
}

function Item({ notice, scenario }: ItemProps) {
  const { event, world, own, others } = notice;
  const card = datedEvent(scenario, event);
  if (card === undefined) return null;
  const isSupposed = 'isSupposed' in card;
  const names = others.map((id) => countryName(scenario, id)).join(', ');
  return (
    <li class="notice-item" data-why={`@notices.${event}`}>
      <p class="cap muted">{isSupposed ? whenWords(card) : dateWords(card.date)}</p>
      <div class="marked">
        <h3>{eventName(scenario, event)}</h3>
        <WhyMark of={`@notices.${event}`} name={eventName(scenario, event)} />
      </div>
      <p>{eventText(scenario, event)}</p>
      <div class="notice-columns">
        <Effects name={t('history.world')} effects={world} />
        <Effects name={t('history.own')} effects={own} />
      </div>
      {others.length === 0 ? null : (
        <p class="muted small">{t('history.others', { countries: names })}</p>
      )}
      {isSupposed ? null : <SourceDetails card={card} />}
    </li>
  );
}

/** Whether all of these notices happened, all are supposed, or some of each. */
function kindOf(notices: readonly Notice[], scenario: Scenario): 'happened' | 'supposed' | 'both' {
  const supposed = notices.filter(({ event }) => {
    const card = datedEvent(scenario, event);
    return card !== undefined && 'isSupposed' in card;
  });
  if (supposed.length === 0) return 'happened';
  return supposed.length === notices.length ? 'supposed' : 'both';
}

export function NoticesDialog({ state }: { readonly state: SessionState }) {
  const notices = selectNotices(state, state.active);
  const first = notices[0];
  if (first === undefined) return null;
  const { scenario, state: now } = state.game;
  const kind = kindOf(notices, scenario);
  const bringer = bringerOf(scenario, first.event);
  return (
    <Dialog
      title={t('history.title', { kind, half: halfYearWords(now.halfYear) })}
      subtitle={t('history.intro', { kind })}
      picture={
        <EventPicture
          event={first.event}
          picture={eventPicture(scenario, first.event)}
          stamp={t(kind === 'supposed' ? 'history.supposedStamp' : 'history.stamp')}
        />
      }
      aside={
        <Speaker
          person={bringer}
          mood={selectMood(state, state.active, bringer)}
          names={scenario}
        />
      }
      className="has-speaker"
      onClose={closeDialog}
      foot={
        <Button look="signal" autoFocus onPress={closeDialog}>
          {t('history.goOn')}
        </Button>
      }
    >
      <ol class="notice-list">
        {notices.map((notice) => (
          <Item key={notice.event} notice={notice} scenario={scenario} />
        ))}
      </ol>
    </Dialog>
  );
}
