// What really happened in the half-year that begins: each event with its date, its effects and its source.

import { type EffectFact, type Notice, selectNotices } from '../../../selectors';
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
import { countryName, datedEvent, eventName, eventText } from '../names';
import { EventPicture } from '../pictures/eventPicture';
import { SourceDetails } from './sourceDetails';

function Effects({ name, effects }: { name: string; effects: readonly EffectFact[] }) {
  if (effects.length === 0) return null;
  return (
    <div class="notice-effects">
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
  const names = others.map((id) => countryName(scenario, id)).join(', ');
  return (
    <li class="notice-item" data-why={`@notices.${event}`}>
      <p class="cap muted">{dateWords(card.date)}</p>
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
      <SourceDetails card={card} />
    </li>
  );
}

export function NoticesDialog({ state }: { readonly state: SessionState }) {
  const notices = selectNotices(state, state.active);
  const first = notices[0];
  if (first === undefined) return null;
  const { scenario, state: now } = state.game;
  return (
    <Dialog
      title={t('history.title', { half: halfYearWords(now.halfYear) })}
      subtitle={t('history.intro')}
      picture={
        <EventPicture
          event={first.event}
          picture={datedEvent(scenario, first.event)?.picture}
          stamp={t('history.stamp')}
        />
      }
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
