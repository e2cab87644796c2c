// What every part of the page of a class gets.

import type { HandIn } from '../../types/handIn';
import type { ClassModel } from './classModel';
import type { Collection } from './collection';

export interface CollectScreenProps {
  readonly collection: Collection;
  /** Whether single letters work as keys. */
  readonly hasLetterKeys: boolean;
  /** Opens a verified game, in which every number can be explained. */
  readonly onOpen: (handIn: HandIn) => void;
  readonly onSave: (name: string, text: string) => void;
  readonly onLeave: () => void;
}

export interface PartProps {
  readonly model: ClassModel;
}
