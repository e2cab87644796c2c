// What the menu offers in a game with a lesson: to take it up again after it was left, and to begin it anew.

import type { SessionState } from '../../../session';
import { t } from '../../text';
import { Button } from '../controls/button';
import { closeDialog } from '../dialogs/dialogStack';
import { note, notesOf } from './introduced';

export interface LessonMenuProps {
  readonly state: SessionState;
  /** Begins the lesson anew, as another game. */
  readonly onRepeat: () => void;
}

export function LessonMenu({ state, onRepeat }: LessonMenuProps) {
  const { game } = state;
  if (game.scenario.lesson === undefined) return null;
  const notes = notesOf(game);
  const resume = () => {
    note(game, { ...notes, isLeft: false });
    closeDialog();
  };
  return (
    <>
      {notes.isLeft ? (
        <Button icon="learn" onPress={resume}>
          {t('lesson.resume')}
        </Button>
      ) : null}
      <Button icon="learn" onPress={onRepeat}>
        {t('lesson.repeat')}
      </Button>
    </>
  );
}
