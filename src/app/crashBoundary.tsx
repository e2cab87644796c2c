// Catches what only a bug can cause, says first what is safe, and offers the game as a file.

import { Component, type ComponentChildren } from 'preact';
import { CrashSheet } from '../ui/hud/dialogs/crashSheet';
import { hasText } from '../ui/text';
import { games } from './device';
import { game } from './gamePiece';
import { crash, runningSession } from './page';
import { hasPiece } from './pieces';

interface BoundaryProps {
  readonly children: ComponentChildren;
}

/** What a reporter may pass on: the message and the place in the code; no names, no game. */
function detailsOf(error: Error): string {
  const { game } = runningSession()?.get() ?? {};
  const build = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
  const place = game === undefined ? '' : `turn ${game.state.turn}, seed ${game.state.seed}\n`;
  return `${error.name}: ${error.message}\n${place}${build === '' ? '' : `build ${build}\n`}${error.stack ?? ''}`;
}

export class CrashBoundary extends Component<BoundaryProps> {
  override componentDidCatch(error: Error): void {
    crash.value = error;
    reportError(error);
  }

  render() {
    const error = crash.value;
    if (error === null) return this.props.children;
    if (!hasText('crash.title')) return null;
    const session = runningSession();
    return (
      <CrashSheet
        details={detailsOf(error)}
        game={
          session === null
            ? null
            : { turn: session.get().game.state.turn + 1, kept: games.status.value.kind }
        }
        onSave={session === null || !hasPiece('game') ? null : () => game().saveToFile(session)}
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
