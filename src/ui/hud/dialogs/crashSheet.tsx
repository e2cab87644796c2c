// Something broke: what is safe, what to do first, and the details for whoever can help.

import { useState } from 'preact/hooks';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';

export interface CrashSheetProps {
  readonly details: string;
  /** The turn under way, and how the latest save went; null where no game is running. */
  readonly game: {
    readonly turn: number;
    readonly kept: 'idle' | 'saving' | 'saved' | 'movedOn' | 'failed';
  } | null;
  /** Null where no game can be saved to a file. */
  readonly onSave: (() => void) | null;
  readonly onReload: () => void;
}

/** Where the game is: kept with all orders, on its way, or only in this page. */
function safetyWords(game: CrashSheetProps['game']): string {
  if (game === null) return t('crash.noGame');
  const { turn, kept } = game;
  if (kept === 'failed' || kept === 'movedOn') return t('crash.unkept', { turn });
  return t(kept === 'saving' ? 'crash.saving' : 'crash.kept', { turn });
}

function Steps({ canSave }: { readonly canSave: boolean }) {
  return (
    <ul class="stack">
      {canSave ? (
        <li class="row">
          <Icon name="save" /> {t('crash.saveFirst')}
        </li>
      ) : null}
      <li class="row">
        <Icon name="copy" /> {t('crash.copyHint')}
      </li>
    </ul>
  );
}

export function CrashSheet({ details, game, onSave, onReload }: CrashSheetProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard?.writeText(details).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <main class="scrim crash">
      <div class="dialog dialog-m notice-error" role="alertdialog" aria-labelledby="crash-title">
        <header class="dialog-head">
          <h1 id="crash-title" tabIndex={-1}>
            <Icon name="limit" size="l" /> {t('crash.title')}
          </h1>
        </header>
        <div class="dialog-body stack">
          <p>{safetyWords(game)}</p>
          <Steps canSave={onSave !== null} />
          <details>
            <summary>{t('crash.details')}</summary>
            <pre class="formula" tabIndex={0}>
              {details}
            </pre>
          </details>
          <p class="muted small">{t('crash.private')}</p>
        </div>
        <footer class="dialog-foot">
          <Button icon="copy" onPress={copy}>
            {t(isCopied ? 'crash.copied' : 'crash.copy')}
          </Button>
          <Button icon="reset" onPress={onReload}>
            {t('crash.reload')}
          </Button>
          {onSave === null ? null : (
            <Button look="signal" icon="save" onPress={onSave}>
              {t('crash.save')}
            </Button>
          )}
        </footer>
      </div>
    </main>
  );
}
