// Every chapter and project draws a picture of its own, with the theme's inks alone, silent to screen readers.
// @vitest-environment happy-dom

import { type ComponentChild, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { CHAPTERS, PROJECTS } from '../../../src/types/names';
import { ChapterPicture } from '../../../src/ui/hud/pictures/chapterPicture';
import { ProjectPicture } from '../../../src/ui/hud/pictures/projectPicture';
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
