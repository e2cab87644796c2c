// Every chapter and project draws a picture of its own, with the theme's inks alone, silent to screen readers.

import { type ComponentChild, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { CHAPTERS, PLAYER_SIGHTS, PROJECTS } from '../../../src/types/names';
import { ChapterPicture } from '../../../src/ui/hud/pictures/chapterPicture';
import { ProjectPicture } from '../../../src/ui/hud/pictures/projectPicture';
import { shownIn } from '../../../src/ui/hud/sight';
import { SightPicture } from '../../../src/ui/hud/title/sightPicture';
import { sheetNames, sheetText } from '../theme/sheets';

function draw(picture: ComponentChild): Element {
  const host = document.createElement('div');
  render(picture, host);
  return host.firstElementChild!;
}

const chapters = CHAPTERS.map((id) => [id, draw(<ChapterPicture chapter={id} />)] as const);
const banners = CHAPTERS.map((id) => [id, draw(<ChapterPicture chapter={id} isWide />)] as const);
const projects = PROJECTS.map((id) => [id, draw(<ProjectPicture project={id} />)] as const);

const styles = sheetNames.map(sheetText).join('\n');

describe('pictures', () => {
  it.each([
    ['chapter', chapters],
    ['project', projects],
  ] as const)('should draw something else for every %s', (_kind, drawn) => {
    expect(new Set(drawn.map(([, picture]) => picture.innerHTML)).size).toBe(drawn.length);
  });

  it('should show more of the same chapter in a banner than in a tile', () => {
    const widthOf = (picture: Element) => Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    banners.forEach(([id, banner], i) => {
      const tile = chapters[i][1];
      expect(banner.innerHTML, id).toBe(tile.innerHTML);
      expect(widthOf(banner), id).toBeGreaterThan(widthOf(tile));
    });
  });

  it.each([...chapters, ...projects])(
    'should keep %s decorative and free of words',
    (_id, picture) => {
      expect(picture.getAttribute('aria-hidden')).toBe('true');
      expect(picture.textContent).toBe('');
    },
  );

  it.each([...chapters, ...projects])(
    'should colour %s by classes of the theme',
    (_id, picture) => {
      const parts = [...picture.querySelectorAll('*')];
      const shapes = parts.filter((part) => part.localName !== 'g');
      const coloured = parts.filter((part) =>
        ['fill', 'stroke', 'style'].some((name) => part.hasAttribute(name)),
      );
      expect(coloured).toEqual([]);
      expect(shapes.length).toBeGreaterThan(5);
      const names = new Set(
        shapes.flatMap((shape) => shape.getAttribute('class')?.split(' ') ?? ['']),
      );
      const unknown = [...names].filter((name) => !new RegExp(`\\.${name}[^\\w-]`).test(styles));
      expect(unknown).toEqual([]);
    },
  );

  it.each([...chapters, ...projects])(
    'should place every stroke of %s by a sound path',
    (_id, picture) => {
      const paths = [...picture.querySelectorAll('path')].map(
        (path) => path.getAttribute('d') ?? '',
      );
      expect(paths.filter((d) => !/^[Mm][-\d.,\sMLHVQTAZmlhvqtaz]+$/.test(d))).toEqual([]);
    },
  );
});

describe('pictures of the sights', () => {
  const drawn = PLAYER_SIGHTS.map(
    (sight) => [sight, draw(<SightPicture sight={sight} />)] as const,
  );

  it('should differ from sight to sight, and tell nothing by the drawing alone', () => {
    expect(new Set(drawn.map(([, { innerHTML }]) => innerHTML)).size).toBe(PLAYER_SIGHTS.length);
    for (const [, { children }] of drawn)
      expect(children[0]!.getAttribute('aria-hidden')).toBe('true');
  });

  it.each(drawn)(
    'should say in words what %s shows and hides, as the game then does',
    (sight, sheet) => {
      const { bands, points } = shownIn(sight);
      const said = [...sheet.querySelectorAll('title')].map(({ textContent }) => textContent);
      const mark = (isShown: boolean) => (isShown ? 'Shown:' : 'Hidden:');
      expect(said).toEqual([mark(true), mark(bands), mark(points)]);
    },
  );

  it.each(drawn)('should colour the picture of %s by classes of the theme', (_sight, sheet) => {
    const shapes = [...sheet.children[0]!.querySelectorAll(':not(g)')];
    expect(shapes.length).toBeGreaterThan(5);
    for (const shape of shapes) {
      expect(styles).toContain(`.${shape.getAttribute('class')} {`);
      expect(['fill', 'stroke', 'style'].some((name) => shape.hasAttribute(name))).toBe(false);
    }
  });
});
