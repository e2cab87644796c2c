// The page of an author as a piece that is fetched when it is first wanted.

import type { ComponentType } from 'preact';
import { loadMessages } from '../ui/text';
import { laterComponent } from './laterView';
import { addPiece } from './pieces';
import type * as workshopViews from './workshopViews';

let views: typeof workshopViews | null = null;

addPiece('workshop', {
  files: () => ['app/workshopViews'],
  bring: async () => {
    [views] = await Promise.all([import('./workshopViews'), loadMessages('reference')]);
  },
  words: 'workshop',
  after: ['later'],
});

export const WorkshopPage = laterComponent(
  'workshop',
  () => views!.WorkshopPage as ComponentType<object>,
);
