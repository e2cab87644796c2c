// The picture of a person of the game, in the mood of the moment.

import { foldText } from '../../../lib/hash';
import type { Person } from '../../../selectors';
import type { AdviserName } from '../../../types/names';
import { isDrawn } from '../../countries/drawn';
import type { Look } from './look';
import { ENVOYS, LEADERS, MINISTERS } from './looks';
import { madeLook } from './madeLook';
import { Drawn } from './portrait';
import type { PortraitProps } from './portraitPort';

/** A minister has the colour of his line. */
const BADGE_COLOURS: Readonly<Record<AdviserName, string>> = {
  energy: 'of-power',
  industry: 'of-chips',
  science: 'of-talent',
  diplomacy: 'of-dataCentres',
};

/** Colours that countries share which nobody drew. */
const OTHER_COLOURS = 7;

function lookOf(person: Person): Look {
  switch (person.kind) {
    case 'minister':
      return MINISTERS[person.minister];
    case 'envoy':
      return ENVOYS[person.power];
    case 'leader':
      return LEADERS[person.country] ?? madeLook(person.country);
  }
}

/** The class that colours the badge. */
function colourOf(person: Person): string {
  switch (person.kind) {
    case 'minister':
      return BADGE_COLOURS[person.minister];
    case 'envoy':
      return person.power === 'us' ? 'of-country-USA' : 'of-country-CHN';
    case 'leader': {
      const { country } = person;
      if (isDrawn(country)) return `of-country-${country}`;
      return `of-country-other-${foldText(country) % OTHER_COLOURS}`;
    }
  }
}

export function Portrait({ person, mood }: PortraitProps) {
  return <Drawn look={lookOf(person)} mood={mood} className={colourOf(person)} />;
}
