// Every piece of the page that is a module of its own, in the order in which a game is likely to want them.

import { fetchFile } from '../ui/pieceFiles';
import { hasCanvas } from './canvas';
import type { PieceTable } from './pieceLoader';
import type { PieceName } from './pieces';

export const PIECES: Omit<PieceTable<PieceName>, 'language'> = {
  game: {
    files: () => ['app/gameViews'],
    bring: async () => {
      const piece = await import('./gameViews');
      piece.startGamePiece();
      return piece;
    },
    isApart: true,
  },
  later: {
    files: () => ['app/laterViews'],
    bring: () => import('./laterViews'),
    words: ['later'],
  },
  map: {
    files: () => ['ui/map/index'],
    bring: async () => {
      if (!hasCanvas()) return {};
      const piece = await import('../ui/map');
      await Promise.all(piece.OUTLINE_FILES.map(fetchFile));
      return piece;
    },
  },
  forecasts: { files: () => ['app/forecastWorker'], bring: () => import('./forecastWorker') },
  adviser: {
    files: () => ['app/adviser'],
    bring: async () => {
      const piece = await import('./adviser');
      // Without it the adviser itself tells that it cannot be had.
      await piece.bringLabWorker().catch(() => undefined);
      return piece;
    },
  },
  menu: {
    files: () => ['app/menuViews'],
    bring: () => import('./menuViews'),
    words: ['chart'],
  },
  people: { files: () => ['app/peopleViews'], bring: () => import('./peopleViews') },
  chart: {
    files: () => ['app/chartViews'],
    bring: () => import('./chartViews'),
    words: ['chart'],
  },
  class: {
    files: () => ['app/classViews'],
    bring: () => import('./classViews'),
    words: ['classroom'],
    after: ['reference', 'menu'],
  },
  turn: {
    files: () => ['app/turnViews'],
    bring: () => import('./turnViews'),
    after: ['later', 'reference'],
  },
  end: {
    files: () => ['app/endViews'],
    bring: () => import('./endViews'),
    words: ['end'],
    after: ['later', 'reference'],
  },
  reference: {
    files: () => ['app/referenceViews'],
    bring: () => import('./referenceViews'),
    words: ['reference'],
    after: ['later'],
  },
  why: {
    files: () => ['app/whyViews'],
    bring: () => import('./whyViews'),
    words: ['why'],
    after: ['reference'],
  },
  trust: {
    files: () => ['app/trustViews'],
    bring: () => import('./trustViews'),
    words: ['trust'],
    after: ['reference', 'end'],
  },
  reader: { files: () => ['app/gameReader'], bring: () => import('./gameReader') },
  earlier: {
    files: () => ['app/earlierViews'],
    bring: () => import('./earlierViews'),
    words: ['earlier'],
    isApart: true,
  },
  collect: {
    files: () => ['app/collectViews'],
    bring: () => import('./collectViews'),
    words: ['collect', 'reference'],
    after: ['later'],
    isApart: true,
  },
  workshop: {
    files: () => ['app/workshopViews'],
    bring: async () => {
      const piece = await import('./workshopViews');
      piece.startWorkshopPiece();
      return piece;
    },
    words: ['workshop', 'reference'],
    after: ['later'],
    isApart: true,
  },
};
