// The nation's event of the turn: two to four answers with what each does, chosen by pointer, arrows or digits.

import { useMemo, useState } from 'preact/hooks';
import { type EventChoice, selectEventChoice, selectMood } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import type { CountryId } from '../../../types/names';
import type { Order } from '../../../types/order';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { WhyMark } from '../controls/whyMark';
import { useChoiceForecasts } from '../forecast/choiceBands';
import { SourceDetails } from '../history/sourceDetails';
import { whenWords } from '../history/whenWords';
import {
  datedEvent,
  eventName,
  eventPicture,
  eventText,
  optionName,
  optionText,
  type Names,
} from '../names';
import { bringerOf } from '../people/bringers';
import { Speaker } from '../people/speaker';
import { EventPicture } from '../pictures/eventPicture';
import { announce } from '../voice';
import { AnswerCard } from './answerCard';
import { answerKeys } from './answerKeys';
import { closeDialog } from './dialogStack';
import { LaterRows } from './laterRows';
import { lockOf, openAnswers } from './openAnswers';

const NO_CHOICES: readonly Order[] = [];

/** The answers that can be given, as orders. */
function answersOf(choice: EventChoice | null, country: CountryId): readonly Order[] {
  if (choice === null) return NO_CHOICES;
  const { event, options } = choice;
  return openAnswers(options).map(({ id }) => ({
    kind: 'answerEvent',
    country,
    event,
    option: id,
  }));
}

/** The line above the words of an event: that a full answer brought it, when it happened, or that it is the country's own. */
function kickerOf(names: Names, { event, isLastingWork }: EventChoice): string {
  if (isLastingWork) return t('work.kicker');
  const dated = datedEvent(names, event);
  return dated === undefined ? t('event.kicker') : whenWords(dated);
}

/** The stamp on its picture. */
function stampOf(names: Names, event: string): string {
  const dated = datedEvent(names, event);
  if (dated === undefined) return t('event.stamp');
  return t('isSupposed' in dated ? 'history.supposedStamp' : 'history.stamp');
}

export interface EventDialogProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function EventDialog({ session, state }: EventDialogProps) {
  const choice = selectEventChoice(state, state.active);
  const [chosen, choose] = useState(choice?.answered ?? choice?.defaultOption ?? '');
  const answers = useMemo(() => answersOf(choice, state.active), [state]);
  const bands = useChoiceForecasts(state, answers);
  if (choice === null) return null;
  const { event, options, defaultOption } = choice;
  const { scenario } = state.game;
  const dated = datedEvent(scenario, event);
  const bringer = bringerOf(scenario, event);
  const answered = t('event.choose', { option: optionName(scenario, event, chosen) });
  const answer = () => {
    session.issue({ kind: 'answerEvent', country: state.active, event, option: chosen });
    announce(answered);
    closeDialog();
  };
  const onKeyDown = answerKeys(
    options.map(({ id, refusal }) => (refusal === null ? id : null)),
    choose,
    answer,
  );
  return (
    <Dialog
      kicker={kickerOf(scenario, choice)}
      title={eventName(scenario, event)}
      subtitle={eventText(scenario, event)}
      picture={
        <EventPicture
          event={event}
          picture={eventPicture(scenario, event)}
          stamp={stampOf(scenario, event)}
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
      onKeyDown={onKeyDown}
      foot={
        <>
          <p class="muted small grow">
            {t('event.instant')} <WhyMark of="@event" name={eventName(scenario, event)} />
          </p>
          <Button onPress={closeDialog}>{t('event.later')}</Button>
          <Button look="signal" onPress={answer}>
            {answered}
          </Button>
        </>
      }
    >
      <fieldset class="choice-grid event-choices" style={{ '--columns': String(options.length) }}>
        <legend class="visually-hidden">{t('event.question')}</legend>
        {options.map((option, index) => (
          <AnswerCard
            key={option.id}
            state={state}
            bands={bands}
            group="answer"
            title={optionName(scenario, event, option.id)}
            text={optionText(scenario, event, option.id)}
            effects={option.effects}
            digit={index + 1}
            place={openAnswers(options).indexOf(option)}
            why={`@event.options.${option.id}`}
            isChosen={option.id === chosen}
            locked={lockOf(option, state)}
            foot={option.id === defaultOption ? t('event.default') : undefined}
            onChoose={() => choose(option.id)}
          >
            {option.later === null ? null : <LaterRows later={option.later} names={scenario} />}
          </AnswerCard>
        ))}
      </fieldset>
      {dated === undefined || 'isSupposed' in dated ? null : <SourceDetails card={dated} />}
    </Dialog>
  );
}
