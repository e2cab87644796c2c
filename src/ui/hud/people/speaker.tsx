// Somebody who speaks: the picture in a frame that waits for it, and the name of the office with the mood in words.

import { useContext } from 'preact/hooks';
import type { Mood, Person } from '../../../selectors';
import { t } from '../../text';
import { type Names, countryName } from '../names';
import { PortraitContext } from './portraitPort';

export interface SpeakerProps {
  readonly person: Person;
  readonly mood: Mood;
  readonly names: Names;
  /** A line beside the picture; else the name stands under it. */
  readonly isRow?: boolean;
}

/** The frame is as large before the picture comes. Who it is must stand beside it in words. */
export function Portrayed({ person, mood }: Pick<SpeakerProps, 'person' | 'mood'>) {
  const Portrait = useContext(PortraitContext);
  return (
    <span class="face" aria-hidden="true">
      {Portrait === null ? null : <Portrait person={person} mood={mood} />}
    </span>
  );
}

/** Whose office it is. */
export function officeName(person: Person, names: Names): string {
  switch (person.kind) {
    case 'minister':
      return t(`person.minister.${person.minister}`);
    case 'envoy':
      return t('person.envoy', { capital: t(`capital.${person.power}`) });
    case 'leader':
      return t('person.leader', { country: countryName(names, person.country) });
  }
}

/** The office, and the mood where there is one. */
function speakerWords(person: Person, mood: Mood, names: Names): string {
  const office = officeName(person, names);
  return mood === 'level' ? office : t(`person.${mood}`, { person: office });
}

export function Speaker({ person, mood, names, isRow = false }: SpeakerProps) {
  return (
    <div class={isRow ? 'speaker is-row' : 'speaker'} data-speaker={person.kind} data-mood={mood}>
      <Portrayed person={person} mood={mood} />
      <span class="speaker-name">{speakerWords(person, mood, names)}</span>
    </div>
  );
}
