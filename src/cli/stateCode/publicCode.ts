// Writes the code that gives what everybody may know of a nation, and that puts it into a guess.

import type { Shape } from '../../types/shape';
import { field, fileOf, importOf, indented, object } from './code';
import { NAMED_NATION } from './records';

const { shape, type, value } = NAMED_NATION;

function isPublic(of: Shape): boolean {
  return of.isPublic === true;
}

/** How a public value is copied into a state of one's own. */
function takenOver(of: Shape, known: string): string {
  if (of.isFixed) return known;
  if (of.holds === 'list' || of.holds === 'row') return `${known}.slice()`;
  return of.holds === 'table' ? `{ ...${known} }` : known;
}

export function publicCode(): string {
  const fields = Object.entries(shape.fields).filter(([, of]) => isPublic(of));
  const shown = object(
    fields.map(([key, of]) =>
      field(key, [of.holds === 'constant' ? `'${of.nothing}'` : `${value}.${key}`]),
    ),
  );
  const taken = fields.map(([key, of]) => `${value}.${key} = ${takenOver(of, `known.${key}`)};`);
  return fileOf(
    'What everybody may know of a nation',
    [
      ...importOf(['PublicNation'], '../../types/game', 'import type'),
      ...importOf([type], '../../types/state', 'import type'),
    ],
    [
      [
        '/** What everybody may know of the nation. */',
        `export function showPublic(${value}: ${type}): PublicNation {`,
        `  return ${shown[0]}`,
        ...indented(shown.slice(1, -1)),
        `  ${shown.at(-1)};`,
        '}',
      ],
      [
        '/** Makes a guessed nation what everybody knows of the real one. */',
        `export function takePublic(${value}: ${type}, known: PublicNation): void {`,
        ...indented(taken),
        '}',
      ],
    ],
  );
}
