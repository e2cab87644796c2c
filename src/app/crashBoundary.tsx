// Catches what only a bug can cause, says first what is safe, and offers the game as a file.

import { Component, type ComponentChildren } from 'preact';
import { CrashSheet } from '../ui/hud/dialogs/crashSheet';
import { saveToFile } from './exports';
import { crash, runningSession } from './page';

interface BoundaryProps {
  readonly children: ComponentChildren;
}

/** What a reporter may pass on: the message and the place in the code; no names, no game. */
function detailsOf(error: Error): string {
  const { game } = runningSession()?.get() ?? {};
  const place = game === undefined ? '' : `turn ${game.state.turn}, seed ${game.state.seed}\n`;
  return `${error.name}: ${error.message}\n${place}${error.stack ?? ''}`;
}

export class CrashBoundary extends Component<BoundaryProps> {
  override componentDidCatch(error: Error): void {
    crash.value = error;
    reportError(error);
  }

  render() {
    const error = crash.value;
    if (error === null) return this.props.children;
    const session = runningSession();
    return (
      <CrashSheet
        details={detailsOf(error)}
        turn={session === null ? null : session.get().game.state.turn}
        onSave={() => session !== null && saveToFile(session)}
        onReload={() => location.reload()}
      />
    );
  }
}

/** Bugs outside of drawing break the page in the same plain way. */
export function catchBugs(): void {
  window.addEventListener('error', ({ error }) => {
    if (error instanceof Error) crash.value = error;
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error) crash.value = reason;
  });
}
