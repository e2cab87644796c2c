// Why a file that was opened is not the scenario that is wanted, beside the button that asks for it.

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
