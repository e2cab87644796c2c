// Sets a game up before its briefing: who plays which country, for how long, with which sight, and against which rivals.

import type { ComponentChildren } from 'preact';
import type { LevelRecord } from '../../../types/levelFigures';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { AssumptionsFold } from './assumptionsFold';
import { LengthPicker } from './lengthPicker';
import { type LevelOffer, LevelPicker } from './levelPicker';
import { SeatPicker } from './seatPicker';
import { SightPicker } from './sightPicker';
import type { ChosenGame } from './catalogue';

/** What may be chosen; what a teacher has set is not asked. */
export interface OpenChoices {
  readonly seats: boolean;
  readonly length: boolean;
  readonly level: boolean;
  readonly sight: boolean;
  readonly assumptions: boolean;
}

export const ALL_OPEN: OpenChoices = {
  seats: true,
  length: true,
  level: true,
  sight: true,
  assumptions: true,
};

export interface SetUpDialogProps {
  readonly game: ChosenGame;
  readonly open: OpenChoices;
  readonly levels: readonly LevelOffer[];
  /** Where the figures of the levels come from. */
  readonly record: LevelRecord;
  /** The sliders of what is assumed. */
  readonly assumptions: ComponentChildren;
  /** What could not be taken as a link asked for it, each at its choice. */
  readonly notes: Partial<Record<'seats' | 'length' | 'assumptions' | 'content', string>>;
  /** Beside the button to the briefing: what was reached before, and the way to pass the game on. */
  readonly extras: ComponentChildren;
  readonly onChange: (game: ChosenGame) => void;
  readonly onBrief: () => void;
  readonly onClose: () => void;
}

function Note({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p class="note note-warn set-up-note" data-place>
      {text}
    </p>
  );
}

export function SetUpDialog(props: SetUpDialogProps) {
  const { game, open, levels, record, notes, onChange, onBrief, onClose } = props;
  const { scenario, humans, variant, level, sight } = game;
  return (
    <Dialog
      title={inLanguage(scenario.texts.title)}
      subtitle={inLanguage(scenario.texts.question)}
      onClose={onClose}
      foot={
        <>
          {props.extras}
          <span class="grow" />
          <Button look="signal" big icon="arrowRight" autoFocus onPress={onBrief}>
            {t('title.toBriefing')}
          </Button>
        </>
      }
    >
      <div class="set-up">
        <Note text={notes.content} />
        {open.seats || open.sight ? (
          <div class="stack">
            {open.seats ? (
              <SeatPicker
                note={<Note text={notes.seats} />}
                scenario={scenario}
                humans={humans}
                onChange={(seats) => onChange({ ...game, humans: seats })}
              />
            ) : null}
            {open.sight ? (
              <SightPicker
                sight={sight}
                onChange={(chosen) => onChange({ ...game, sight: chosen })}
              />
            ) : null}
          </div>
        ) : null}
        {open.length ? (
          <div class="stack">
            <Note text={notes.length} />
            <LengthPicker
              scenario={scenario}
              humans={humans}
              variant={variant}
              onChange={(id) => onChange({ ...game, variant: id })}
            />
          </div>
        ) : null}
        {open.level ? (
          <LevelPicker
            levels={levels}
            record={record}
            level={level}
            onChange={(chosen) => onChange({ ...game, level: chosen })}
          />
        ) : null}
        <Note text={notes.assumptions} />
        {open.assumptions ? (
          <AssumptionsFold numbers={game.assumptions}>{props.assumptions}</AssumptionsFold>
        ) : null}
      </div>
    </Dialog>
  );
}
