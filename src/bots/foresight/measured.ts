// What the levels were measured to be worth; `npm run cli -- levels` writes the file anew.

import type { LevelRecord } from '../../types/levelFigures';
import measured from './measured.json';

export const LEVEL_RECORD = measured as LevelRecord;
