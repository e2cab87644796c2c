// The nation's event of the turn: two to four answers with what each does, chosen by pointer, arrows or digits.

import { useState } from 'preact/hooks';
import { type EventChoice, type EventOptionFacts, selectEventChoice } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import { t, tNamed } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { EventPicture } from '../pictures/eventPicture';
import { closeDialog } from './dialogStack';
import { EffectRows } from './effectRows';
import { LaterRows } from './laterRows';

interface OptionProps {
  readonly event: string;
  readonly option: EventOptionFacts;
  readonly digit: number;
  readonly isChosen: boolean;
  readonly isDefault: boolean;
  readonly onChoose: () => void;
}

function optionTitle(event: string, option: string): string {
  return tNamed(`option.${event}.${option}.title`, option);
}

function Option({ event, option, digit, isChosen, isDefault, onChoose }: OptionProps) {
  return (
    <label class="choice event-choice">
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="answer"
          checked={isChosen}
          aria-keyshortcuts={String(digit)}
          data-autofocus={isChosen || undefined}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <span>{optionTitle(event, option.id)}</span>
        <kbd class="key" aria-hidden="true">
          {digit}
        </kbd>
      </span>
      <span class="choice-body">{tNamed(`option.${event}.${option.id}.text`, '')}</span>
      <EffectRows effects={option.effects} />
      {option.later === null ? null : <LaterRows later={option.later} />}
      {isDefault ? <span class="choice-foot muted small">{t('event.default')}</span> : null}
    </label>
  );
}

/** The option a digit key stands for. */
function optionOf({ options }: EventChoice, key: string): string | undefined {
  return /^[1-9]$/.test(key) ? options[Number(key) - 1]?.id : undefined;
}

export interface EventDialogProps {
  readonly session: Session;
  readonly state: SessionState;
}

export function EventDialog({ session, state }: EventDialogProps) {
  const choice = selectEventChoice(state, state.active);
  const [chosen, choose] = useState(choice?.answered ?? choice?.defaultOption ?? '');
  if (choice === null) return null;
  const { event, options, defaultOption } = choice;
  const answer = () => {
    session.issue({ kind: 'answerEvent', country: state.active, event, option: chosen });
    closeDialog();
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const option = optionOf(choice, key.key);
    if (option !== undefined) choose(option);
    if (key.key !== 'Enter' || !(key.target instanceof HTMLInputElement)) return;
    // Focus goes back while the key is still down: without this it would press what has focus then.
    key.preventDefault();
    answer();
  };
  return (
    <Dialog
      kicker={t('event.kicker')}
      title={tNamed(`event.${event}.title`, event)}
      subtitle={tNamed(`event.${event}.text`, '')}
      picture={<EventPicture event={event} stamp={t('event.stamp')} />}
      onClose={closeDialog}
      onKeyDown={onKeyDown}
      foot={
        <>
          <p class="muted small grow">{t('event.instant')}</p>
          <Button onPress={closeDialog}>{t('event.later')}</Button>
          <Button look="signal" onPress={answer}>
            {t('event.choose', { option: optionTitle(event, chosen) })}
          </Button>
        </>
      }
    >
      <fieldset class="choice-grid event-choices" style={{ '--columns': String(options.length) }}>
        <legend class="visually-hidden">{t('event.question')}</legend>
        {options.map((option, index) => (
          <Option
            key={option.id}
            event={event}
            option={option}
            digit={index + 1}
            isChosen={option.id === chosen}
            isDefault={option.id === defaultOption}
            onChoose={() => choose(option.id)}
          />
        ))}
      </fieldset>
    </Dialog>
  );
}
