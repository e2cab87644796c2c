// Why a file is not the scenario that is needed, with the button to choose another.

import type { LoadFinding } from '../ui/hud/dialogs/loadFaultDialog';

const MOST_FINDINGS = 5;

export function WrongFile({ findings }: { readonly findings: readonly LoadFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <div class="note note-bad wrong-file" role="alert">
      <ul class="stack">
        {findings.slice(0, MOST_FINDINGS).map(({ place, message }, at) => (
          <li key={at}>
            {place === '' ? null : <b>{place}: </b>}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
