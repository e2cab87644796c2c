// Tells, before anything is kept, which scenario of the same id would be replaced.

import type { OpenedScenario } from '../files/index';
import type { OwnScenario } from '../types/ownScenario';
import { t } from '../ui/text';
import { nameIn } from './names';

export interface GivesWayProps {
  readonly opened: OpenedScenario;
  /** Those that are kept on this device. */
  readonly own: readonly OwnScenario[] | null;
}

export function GivesWay({ opened, own }: GivesWayProps) {
  const kept = own?.find(({ listed }) => listed.id === opened.scenario.id);
  if (kept === undefined) return null;
  if (JSON.stringify(kept.carried) === JSON.stringify(opened.carried)) return null;
  return <p class="note">{t('workshop.givesWay', { name: nameIn(kept.listed) })}</p>;
}
