// "Licences": fetches what the build wrote down, when it is first asked for.

import { useEffect, useState } from 'preact/hooks';
import { askForFile } from '../ui/gameFiles';
import { LicencesDialog, type LicencesDialogProps } from '../ui/hud/dialogs/licencesDialog';

type Licences = LicencesDialogProps['licences'];

/** The file that this build has named in the page. */
async function fetchLicences(): Promise<Licences> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=license]');
  if (link === null) return 'missing';
  try {
    const answer = await askForFile(link.href);
    return answer.ok ? ((await answer.json()) as Licences) : 'missing';
  } catch {
    return 'missing';
  }
}

export function LicencesPage() {
  const [licences, setLicences] = useState<Licences>('waiting');
  useEffect(() => void fetchLicences().then(setLicences), []);
  return <LicencesDialog licences={licences} />;
}
