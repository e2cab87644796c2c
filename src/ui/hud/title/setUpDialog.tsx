// Sets a game up before its briefing: who plays which country, for how long, and against which rivals.

import type { LevelRecord } from '../../../types/levelFigures';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { LengthPicker } from './lengthPicker';
import { type LevelOffer, LevelPicker } from './levelPicker';
import { SeatPicker } from './seatPicker';
import type { ChosenGame } from './shelf';

export interface SetUpDialogProps {
  readonly game: ChosenGame;
  readonly levels: readonly LevelOffer[];
  /** Where the figures of the levels come from. */
  readonly record: LevelRecord;
  readonly onChange: (game: ChosenGame) => void;
  readonly onBrief: () => void;
  readonly onClose: () => void;
}

export function SetUpDialog(props: SetUpDialogProps) {
  const { game, levels, record, onChange, onBrief, onClose } = props;
  const { scenario, humans, variant, level } = game;
  return (
    <Dialog
      title={inLanguage(scenario.texts.title)}
      subtitle={inLanguage(scenario.texts.question)}
      onClose={onClose}
      foot={
        <>
          <span class="grow" />
          <Button look="signal" big icon="arrowRight" autoFocus onPress={onBrief}>
            {t('title.toBriefing')}
          </Button>
        </>
      }
    >
      <div class="set-up">
        <SeatPicker
          scenario={scenario}
          humans={humans}
          onChange={(seats) => onChange({ ...game, humans: seats })}
        />
        <LengthPicker
          scenario={scenario}
          humans={humans}
          variant={variant}
          onChange={(id) => onChange({ ...game, variant: id })}
        />
        <LevelPicker
          levels={levels}
          record={record}
          level={level}
          onChange={(chosen) => onChange({ ...game, level: chosen })}
        />
      </div>
    </Dialog>
  );
}
