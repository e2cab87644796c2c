// What the class's form and handing in do with the page: copy, save, open a link, print.

import { assignmentFile } from '../classroom/link';
import type { Reach } from '../classroom/form/linkPanel';
import { makeSave } from '../files/index';
import type { Session } from '../session/index';
import type { Assignment } from '../types/assignment';
import { t } from '../ui/text';
import { downloadText } from './fileAccess';
import { carriedToSet } from './own/setScenarios';

/** False where the browser forbids it, as on a page that is not served securely. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const OWN_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** For whom the address of this page works: this device, its network, or everybody. */
export function reachOfPage(): Reach {
  if (location.protocol === 'file:') return 'file';
  return OWN_HOSTS.includes(location.hostname) ? 'thisMachine' : 'everywhere';
}

/** The address of the page without what stands behind its #. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/, '');
}

export function saveAssignment(assignment: Assignment): void {
  downloadText(
    t('class.fileName', { scenario: assignment.scenario ?? '' }),
    assignmentFile(assignment, carriedToSet(assignment.scenario ?? '')?.carried),
  );
}

/** A word that every system allows in the name of a file: letters and digits of any language. */
function fileWord(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
}

/** The running game as a file named by those who play and its scenario. */
export function saveHandIn(session: Session): void {
  const { aliases = [], scenario } = session.setup;
  const name = t('handIn.fileName', {
    names: fileWord(aliases.join('-')),
    scenario: scenario.id,
  });
  downloadText(name, makeSave(session.toSave()));
}

/** Opens the page anew as whoever follows the link. */
export function openAsPupil(address: string): void {
  window.open(`${pageAddress()}${address}`, '_blank', 'noopener');
}
