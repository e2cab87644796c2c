// On the title screen: the assignment of this address, with the games that pupils have begun for it on this device.

import type { ComponentChildren } from 'preact';
import type { Assignment } from '../../types/assignment';
import type { KeptGame } from '../../types/keptGame';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import { Button } from '../../ui/hud/controls/button';
import { roundWords } from '../../ui/hud/title/keptWords';
import { inLanguage, t } from '../../ui/text';
import { isForClass } from '../address';

export interface AssignmentCardProps {
  readonly assignment: Assignment;
  /** The scenario; undefined while it is not there. */
  readonly scenario: CatalogueEntry | undefined;
  /** Shown in its place until then. */
  readonly wanted: ComponentChildren;
  /** Its games on this device, the newest first. */
  readonly kept: readonly KeptGame[];
  readonly onBegin: (scenario: CatalogueEntry) => void;
  readonly onContinue: (game: KeptGame) => void;
  /** Opens the list of all games on this device. */
  readonly onAll: () => void;
}

function Begun({ kept, onContinue }: Pick<AssignmentCardProps, 'kept' | 'onContinue'>) {
  if (kept.length === 0) return null;
  return (
    <ul class="assignment-games">
      {kept.map((game) => (
        <li key={game.id}>
          <Button look="ink" icon="play" onPress={() => onContinue(game)}>
            {t('pupil.goOnAs', {
              names: game.aliases?.join(', ') ?? '–',
              place: roundWords(game),
            })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function AssignmentCard(props: AssignmentCardProps) {
  const { assignment, scenario, wanted, kept, onBegin, onAll } = props;
  const { className, question } = assignment;
  const title = t(isForClass(assignment) ? 'pupil.title' : 'pupil.shared');
  return (
    <section class="rail assignment-card stack" aria-label={title}>
      <p class="cap" data-place>
        {className === '' ? title : className}
      </p>
      {scenario === undefined ? (
        wanted
      ) : (
        <>
          <h2>{inLanguage(scenario.texts.title)}</h2>
          {scenario.author === undefined ? null : (
            <p class="muted">{t('pupil.author', { author: scenario.author })}</p>
          )}
          {question === '' ? null : <p>{question}</p>}
          <Begun {...props} />
          <Button
            look={kept.length === 0 ? 'signal' : 'ink'}
            big={kept.length === 0}
            icon="arrowRight"
            onPress={() => onBegin(scenario)}
          >
            {t(kept.length === 0 ? 'pupil.begin' : 'pupil.beginOther')}
          </Button>
          {kept.length === 0 ? null : (
            <Button look="ink" icon="save" onPress={onAll}>
              {t('games.title')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
