// Writes the list of numbers that may be below zero, by the name of their field.

import type { Shape } from '../../types/shape';
import { GAME } from '../../types/state';
import { fileOf } from './code';

/** The names under which a shape has numbers that may be below zero; rows and tables go by the name of their field. */
function signedIn(shape: Shape, name: string): string[] {
  switch (shape.holds) {
    case 'number':
      return shape.mayBeNegative ? [name] : [];
    case 'list':
    case 'table':
    case 'orNull':
      return signedIn(shape.of, name);
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, of]) => signedIn(of, key));
    case 'either':
      return shape.of.flatMap((of) => signedIn(of, name));
    case 'constant':
    case 'flag':
    case 'row':
    case 'text':
    case 'word':
      return [];
  }
}

export function signedCode(): string {
  const signed = [...new Set(signedIn(GAME, 'game'))];
  return fileOf(
    'The numbers of a state that may be below zero, by their field',
    [],
    [['export const SIGNED_FIELDS = [', ...signed.map((name) => `  '${name}',`), '] as const;']],
  );
}
