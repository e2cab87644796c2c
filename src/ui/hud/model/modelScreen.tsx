// "How the model works" over the whole page: generated from the rules and the explanations, so that it is always up to date.

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { MODEL_SUBJECTS, type ModelSource, selectModelBook } from '../../../why';
import type { PastTurn } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { openDialog } from '../dialogs/dialogStack';
import { ScreenDialog } from '../controls/screenDialog';
import { parameterId } from './formula';
import { chapterId, ModelChapters } from './modelChapters';
import { LeftOut, Provenance, TurnInOrder } from './modelFront';
import { usePrinting } from './usePrinting';

export interface ModelScreenProps {
  readonly source: ModelSource;
  readonly country: CountryId;
  /** The turn just played, where a game is under way. */
  readonly turn: PastTurn | null;
  /** The parameter that is looked for. */
  readonly parameter?: string | undefined;
  readonly back: string;
  /** The choice of a scenario, where none is played. */
  readonly choice?: ComponentChildren;
  readonly onClose: () => void;
}

function Contents() {
  return (
    <nav class="model-contents sheet" aria-label={t('model.contents')}>
      <ol>
        <li>
          <a href="#model-provenance">{t('model.provenance')}</a>
        </li>
        <li>
          <a href="#model-turn">{t('model.turn')}</a>
        </li>
        {MODEL_SUBJECTS.map((subject, i) => (
          <li key={subject}>
            <a href={`#${chapterId(subject)}`}>
              {t('model.chapter', { number: i + 1, name: t(`model.subject.${subject}`) })}
            </a>
          </li>
        ))}
        <li>
          <a href="#model-left-out">{t('model.leftOut')}</a>
        </li>
      </ol>
    </nav>
  );
}

/** Scrolls to the row of the parameter that was asked for. */
function useParameter(parameter: string | undefined): void {
  useEffect(() => {
    if (parameter === undefined) return;
    const row = document.getElementById(parameterId(parameter));
    row?.classList.add('is-wanted');
    row?.scrollIntoView({ block: 'center' });
  }, [parameter]);
}

/** Scrolls to a place on the page without changing the address, which names the game. */
function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  if (link === null) return;
  event.preventDefault();
  const place = document.getElementById(link.getAttribute('href')!.slice(1));
  place?.scrollIntoView({ block: 'start' });
  const head = place?.querySelector<HTMLElement>('h3, th') ?? place;
  head?.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
}

export function ModelScreen(props: ModelScreenProps) {
  const { source, country, turn, parameter, back, choice, onClose } = props;
  const book = useMemo(() => selectModelBook(source, country, turn), [source, country, turn]);
  const { book: paper, print } = usePrinting();
  useParameter(parameter);
  const scenario = inLanguage(source.scenario.texts.title);
  return (
    <ScreenDialog
      title={t('model.title')}
      subtitle={t('model.subtitle', { scenario })}
      back={back}
      actions={
        <>
          {choice}
          <Button icon="source" onPress={() => openDialog({ kind: 'trust' })}>
            {t('model.trust')}
          </Button>
          <Button icon="export" onPress={print}>
            {t('model.print')}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <div class="screen-body model-body" onClick={followLink}>
        <Contents />
        <div ref={paper} class="model-book">
          <header class="sheet model-chapter model-intro">
            <h3>{t('model.intro', { scenario })}</h3>
            <p>{t('model.introAbout')}</p>
            <p>{t('model.introRead')}</p>
          </header>
          <Provenance book={book} />
          <TurnInOrder steps={book.steps} />
          <ModelChapters chapters={book.chapters} />
          <LeftOut />
        </div>
      </div>
    </ScreenDialog>
  );
}
