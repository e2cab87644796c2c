// A scenario that was opened on this device, as the catalogue and the storage know it.

import type { CarriedScenario } from './carried';
import type { CatalogueEntry } from './catalogueEntry';

/** How a scenario came to this device. */
export type OwnScenarioWay = 'file' | 'link' | 'game' | 'form';

export interface OwnScenario {
  /** What the title screen tells of it; its id is the scenario's. */
  readonly listed: CatalogueEntry;
  readonly carried: CarriedScenario;
  /** Eight hexadecimal digits that differ where the scenario or its rules have other figures. */
  readonly mark: string;
  readonly way: OwnScenarioWay;
  /** In milliseconds since 1970 by the clock of the device. */
  readonly openedAt: number;
}
