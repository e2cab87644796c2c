// The end of a lesson: what is known now, and the way into the next game.

import type { Lesson } from '../../../types/lesson';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';

export interface LessonEndDialogProps {
  readonly lesson: Lesson;
  /** The title of the scenario that it leads on to. */
  readonly next: string;
  readonly onNext: () => void;
  readonly onRepeat: () => void;
  readonly onClose: () => void;
}

export function LessonEndDialog({ lesson, next, onNext, onRepeat, onClose }: LessonEndDialogProps) {
  return (
    <Dialog
      title={t('lesson.learned')}
      size="m"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onRepeat} icon="undo">
            {t('lesson.repeat')}
          </Button>
          <Button look="signal" icon="play" autoFocus onPress={onNext}>
            {t('lesson.next', { scenario: next })}
          </Button>
        </>
      }
    >
      <ul class="lesson-learned">
        {lesson.learned.map((text) => (
          <li key={text.en}>{inLanguage(text)}</li>
        ))}
      </ul>
      <p>{inLanguage(lesson.next.text)}</p>
    </Dialog>
  );
}
