// The head of a briefing for an assignment: the class, what is set, what to write about, and who plays.

import { useEffect, useRef } from 'preact/hooks';
import type { Assignment } from '../../types/assignment';
import { MOST_ALIASES } from '../../types/handIn';
import type { KeptGame } from '../../types/keptGame';
import { inLanguage, t } from '../../ui/text';
import { Button } from '../../ui/hud/controls/button';
import { roundWords } from '../../ui/hud/title/keptWords';
import type { ChosenGame } from '../../ui/hud/title/catalogue';
import { isForClass } from '../address';
import { aliasFault, typingFault } from '../aliases';
import type { FitNote } from '../fit';
import { setWords } from './setWords';

export interface AssignedHeadProps {
  readonly assignment: Assignment;
  readonly game: ChosenGame;
  readonly notes: readonly FitNote[];
  /** As they are typed, one field each. */
  readonly aliases: readonly string[];
  /** Whether a first attempt to begin was made; before it, an empty field is no mistake. */
  readonly wasTried: boolean;
  /** A game that the same people have begun for this assignment. */
  readonly kept: KeptGame | null;
  readonly onAliases: (aliases: readonly string[]) => void;
  readonly onBegin: () => void;
  readonly onContinue: (game: KeptGame) => void;
}

/** What could not be taken as the link asks for it. */
export function noteWords(note: FitNote): string {
  if (note.kind === 'content') return t('pupil.contentGone');
  if (note.kind === 'seats') return t('pupil.seatsGone', { seats: note.asked.join(', ') });
  if (note.kind === 'assumptions')
    return t('pupil.assumptionsGone', { asked: note.asked.join(', ') });
  return t('pupil.lengthGone', { asked: note.asked, taken: inLanguage(note.taken.name) });
}

function AliasFields({ assignment, aliases, wasTried, onAliases, onBegin }: AssignedHeadProps) {
  const own = isForClass(assignment) ? 'pupil.alias' : 'pupil.aliasIfLiked';
  const fault = wasTried ? aliasFault(aliases) : typingFault(aliases);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasTried) fields.current?.querySelector('input')?.focus();
  }, [wasTried]);
  const change = (at: number, value: string) =>
    onAliases(aliases.map((alias, i) => (i === at ? value : alias)));
  return (
    <div class="stack pupil-names" ref={fields}>
      {aliases.map((alias, at) => (
        <label key={at} class="field" data-place>
          <span>{aliases.length === 1 ? t(own) : t('pupil.aliasOf', { number: at + 1 })}</span>
          <input
            class="text-field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={alias}
            data-autofocus={at === 0 || undefined}
            aria-invalid={fault === null ? undefined : true}
            aria-describedby="pupil-alias-note"
            onInput={({ currentTarget }) => change(at, currentTarget.value)}
            onKeyDown={({ key, isComposing }) => key === 'Enter' && !isComposing && onBegin()}
          />
        </label>
      ))}
      <p
        id="pupil-alias-note"
        class={fault === null ? 'muted small' : 'is-bad small'}
        role="status"
      >
        {fault === null ? t('pupil.aliasNote') : t(`pupil.fault.${fault}`)}
      </p>
      <div class="row">
        {aliases.length < MOST_ALIASES ? (
          <Button onPress={() => onAliases([...aliases, ''])}>{t('pupil.addAlias')}</Button>
        ) : null}
        {aliases.length > 1 ? (
          <Button onPress={() => onAliases(aliases.slice(0, -1))}>{t('pupil.dropAlias')}</Button>
        ) : null}
      </div>
    </div>
  );
}

export function AssignedHead(props: AssignedHeadProps) {
  const { assignment, notes, kept, onContinue } = props;
  const { className, question } = assignment;
  const title = t(isForClass(assignment) ? 'pupil.title' : 'pupil.shared');
  return (
    <section class="pupil-head" aria-label={title}>
      <div class="stack">
        <p class="cap muted" data-place>
          {className === '' ? title : className}
        </p>
        {question === '' ? null : (
          <p class="pupil-question">
            <b>{t('pupil.question')}</b> {question}
          </p>
        )}
        <p class="muted small" data-place>
          {setWords(assignment, props.game).join(' · ')}
        </p>
        {notes.map((note) => (
          <p key={note.kind} class="note note-warn" data-place>
            {noteWords(note)}
          </p>
        ))}
      </div>
      <div class="stack">
        <AliasFields {...props} />
        {kept === null ? null : (
          <Button look="signal" icon="play" onPress={() => onContinue(kept)}>
            {t('pupil.goOn', { place: roundWords(kept) })}
          </Button>
        )}
      </div>
    </section>
  );
}
