// What an assignment sets, in words, one line each.

import type { Assignment } from '../../types/assignment';
import type { ChosenGame } from '../../ui/hud/title/catalogue';
import { inLanguage, t } from '../../ui/text';

function worldWords({ seed }: Assignment): string {
  if (seed === null) return '';
  return t(seed === 'alias' ? 'pupil.ownWorld' : 'pupil.oneWorld');
}

export function setWords(assignment: Assignment, game: ChosenGame): string[] {
  const variant = game.scenario.variants.find(({ id }) => id === game.variant);
  const { lastTurn, free, speaksSimply } = assignment;
  const round = variant?.roundTurns === 2 ? 'year' : 'turn';
  return [
    variant === undefined ? '' : inLanguage(variant.name),
    t('sight.chosen', { sight: t(`sight.${game.sight}`) }),
    t('level.rivals', { level: t(`level.${game.level}`) }),
    lastTurn === null ? '' : t('pupil.lastTurn', { round, turn: lastTurn }),
    worldWords(assignment),
    Object.keys(game.assumptions).length === 0
      ? ''
      : t('assumptions.inGame', { count: Object.keys(game.assumptions).length }),
    free.includes('undo') ? '' : t('pupil.noUndo'),
    speaksSimply ? t('pupil.simple') : '',
  ].filter((words) => words !== '');
}
