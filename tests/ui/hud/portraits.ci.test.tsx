// Everybody who speaks has a face of their own in three moods, drawn with the theme's inks alone, and a name in both languages.

import { type ComponentChild, render } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/app/content';
import { MOODS, type Person } from '../../../src/selectors/index';
import { ADVISERS, POWERS } from '../../../src/types/names';
import { LEADERS } from '../../../src/ui/hud/people/looks';
import { Portrait } from '../../../src/ui/hud/people/portraitOf';
import { PortraitContext } from '../../../src/ui/hud/people/portraitPort';
import { officeName, Speaker } from '../../../src/ui/hud/people/speaker';
import { isDrawn } from '../../../src/ui/countries/drawn';
import { type Language, speak } from '../../../src/ui/text';
import { loadFromDisk } from '../../app/games';
import { KOREA } from '../../support/korea';
import { sheetNames, sheetText } from '../theme/sheets';

const DRAWN = 'ARE BRA CAN CHN DEU FRA GBR IND JPN KOR SAU SGP TWN USA'.split(' ');
/** Countries that nobody drew. */
const MADE = 'NOR MEX KEN VNM POL NZL EGY CHL'.split(' ');

const leaders = (countries: readonly string[]): Person[] =>
  countries.map((country) => ({ kind: 'leader', country }));

const PEOPLE: readonly Person[] = [
  ...ADVISERS.map((minister): Person => ({ kind: 'minister', minister })),
  ...POWERS.map((power): Person => ({ kind: 'envoy', power })),
  ...leaders(DRAWN),
  ...leaders(MADE),
];

function draw(picture: ComponentChild): Element {
  const host = document.createElement('div');
  render(picture, host);
  return host.firstElementChild!;
}

const named = (person: Person) =>
  person.kind === 'minister'
    ? person.minister
    : person.kind === 'envoy'
      ? person.power
      : person.country;

const drawn = PEOPLE.flatMap((person) =>
  MOODS.map((mood) => {
    const picture = draw(<Portrait person={person} mood={mood} />);
    return { id: `${named(person)}, ${mood}`, picture };
  }),
);

/** All classes that a sheet gives a look. */
const styled = new Set(
  sheetNames.flatMap((name) =>
    [...sheetText(name).matchAll(/\.([\w-]+)/g)].map(([, found]) => found!),
  ),
);

beforeAll(() => loadFromDisk());
afterEach(() => speak('en'));

describe('the faces of people', () => {
  it('should differ from one another and from mood to mood', () => {
    expect(drawn).toHaveLength(MOODS.length * PEOPLE.length);
    expect(new Set(drawn.map(({ picture }) => picture.outerHTML)).size).toBe(drawn.length);
  });

  it('should have been drawn for every country that was drawn by hand', () => {
    expect(Object.keys(LEADERS)).toEqual(DRAWN);
    expect(DRAWN.filter((id) => !isDrawn(id))).toEqual([]);
    expect(MADE.filter(isDrawn)).toEqual([]);
  });

  it('should change with the mood in brows, eyes and mouth alone', () => {
    for (const person of PEOPLE) {
      const [pleased, level, displeased] = MOODS.map((mood) => {
        const paths = draw(<Portrait person={person} mood={mood} />).querySelectorAll('path');
        return new Set([...paths].map((path) => path.getAttribute('d')));
      });
      const shared = [...pleased!].filter((d) => level!.has(d) && displeased!.has(d));
      expect(shared.length, named(person)).toBeGreaterThanOrEqual(15);
      for (const mood of [pleased!, level!, displeased!]) {
        const own = [...mood].filter((d) => !shared.includes(d));
        expect(own.length, named(person)).toBeGreaterThanOrEqual(4);
        expect(own.length, named(person)).toBeLessThan(12);
      }
    }
  });

  it('should be made by rule where nobody drew one, the same each time', () => {
    for (const person of leaders(MADE)) {
      const [once, again] = [0, 1].map(() => draw(<Portrait person={person} mood="level" />));
      expect(once!.outerHTML).toBe(again!.outerHTML);
    }
  });

  it.each(drawn)('should be silent, and coloured by classes of the theme: $id', ({ picture }) => {
    expect(picture.getAttribute('aria-hidden')).toBe('true');
    expect(picture.textContent).toBe('');
    const parts = [picture, ...picture.querySelectorAll('*')];
    const coloured = parts.filter((part) =>
      ['fill', 'stroke', 'style'].some((name) => part.hasAttribute(name)),
    );
    expect(coloured).toEqual([]);
    const names = new Set(parts.flatMap((part) => part.getAttribute('class')?.split(' ') ?? []));
    expect([...names].filter((name) => name !== '' && !styled.has(name))).toEqual([]);
  });

  it.each(drawn)('should be drawn with sound paths: $id', ({ picture }) => {
    const paths = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    const unsound = paths.filter((d) => !/^[Mm][-\d.,\sACHLMQSTVZachlmqstvz]+$/.test(d));
    expect(unsound.filter((d) => d !== '')).toEqual([]);
  });
});

describe('the name of an office', () => {
  it.each(['en', 'ko'] as const)('should be one for everybody, in %s', async (code: Language) => {
    await speak(code);
    const { scenario } = contentOf(KOREA)!;
    const known = new Set(scenario.countries.map(({ id }) => id));
    const here = PEOPLE.filter((person) => person.kind !== 'leader' || known.has(person.country));
    expect(here.length).toBeGreaterThan(12);
    const names = here.map((person) => officeName(person, scenario));
    expect(new Set(names).size).toBe(here.length);
    for (const name of names) expect(name).not.toMatch(/person\.|[{}]|^\s*$/);
  });

  it('should stand beside the picture, with the mood where there is one', () => {
    const { scenario } = contentOf(KOREA)!;
    const person = { kind: 'envoy', power: 'us' } as const;
    const shown = MOODS.map((mood) =>
      draw(
        <PortraitContext.Provider value={Portrait}>
          <Speaker person={person} mood={mood} names={scenario} />
        </PortraitContext.Provider>,
      ),
    );
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      'Envoy of Washington, pleased with you',
      'Envoy of Washington',
      'Envoy of Washington, displeased with you',
    ]);
    for (const each of shown) expect(each.querySelectorAll('.face > svg')).toHaveLength(1);
  });

  it('should stand there before the picture comes, in a frame of the same size', () => {
    const { scenario } = contentOf(KOREA)!;
    const person = { kind: 'minister', minister: 'science' } as const;
    const shown = draw(<Speaker person={person} mood="level" names={scenario} />);
    expect(shown.textContent).toBe('Science minister');
    const frame = shown.querySelector('.face')!;
    expect(frame.getAttribute('aria-hidden')).toBe('true');
    expect(frame.children).toHaveLength(0);
    expect(sheetText('people.css')).toMatch(
      /\.face \{[^}]*width: var\(--face[^}]*height: var\(--face/,
    );
  });
});
