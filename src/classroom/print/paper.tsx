// A sheet of paper as it will be printed, with the button for that.

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Assignment } from '../../types/assignment';
import type { Scenario } from '../../types/scenario';
import { Button } from '../../ui/hud/controls/button';
import { Dialog } from '../../ui/hud/controls/dialog';
import { usePrinting } from '../../ui/hud/model/usePrinting';
import { type Language, languageOf, t } from '../../ui/text';

/** What every sheet of an assignment needs. */
export interface SheetProps {
  readonly assignment: Assignment;
  readonly scenario: Scenario;
  /** The whole address of the assignment. */
  readonly link: string;
}

export interface PaperProps {
  readonly title: string;
  /** The code of the sheet's language; null for that of the page. */
  readonly language: string | null;
  /** Makes the page speak a language while the sheet is open; null ends that. */
  readonly speak: (language: Language | null) => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Paper({ title, language, speak, onClose, children }: PaperProps) {
  const { book, print } = usePrinting();
  useEffect(() => {
    speak(languageOf(language));
    return () => speak(null);
  }, []);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <span class="grow" />
          <Button onPress={onClose}>{t('class.close')}</Button>
          <Button look="signal" icon="report" autoFocus onPress={print}>
            {t('paper.print')}
          </Button>
        </>
      }
    >
      <div ref={book}>
        <article class="paper">{children}</article>
      </div>
    </Dialog>
  );
}

/** A part of a sheet under its heading. */
export function PaperPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="paper-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
