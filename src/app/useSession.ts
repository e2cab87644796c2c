// The state of a session, followed while a component is shown.

import { useEffect, useState } from 'preact/hooks';
import type { Session, SessionState } from '../session/index';

export function useSession(session: Session | null): SessionState | null {
  const [, seeState] = useState(session?.get() ?? null);
  useEffect(
    () =>
      session?.subscribe(
        (now) => now,
        (now) => seeState(now),
      ),
    [session],
  );
  return session?.get() ?? null;
}
