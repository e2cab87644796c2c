// The page of a class as a piece that is fetched when it is first wanted.

import type { ComponentType } from 'preact';
import type * as collectViews from './collectViews';
import { laterComponent } from './laterView';
import { addPiece } from './pieces';

let views: typeof collectViews | null = null;

addPiece('collect', {
  files: () => ['app/collectViews'],
  bring: async () => {
    views = await import('./collectViews');
  },
  words: 'collect',
  after: ['later'],
});

export const CollectPage = laterComponent(
  'collect',
  () => views!.CollectPage as ComponentType<object>,
);
