// Something broke: what is safe, what to do first, and the details for whoever can help.

import { useState } from 'preact/hooks';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';

export interface CrashSheetProps {
  readonly details: string;
  /** Turns that are done; null when no game is running. */
  readonly turn: number | null;
  readonly onSave: () => void;
  readonly onReload: () => void;
}

function Steps() {
  return (
    <ul class="stack">
      <li class="row">
        <Icon name="save" /> {t('crash.saveFirst')}
      </li>
      <li class="row">
        <Icon name="copy" /> {t('crash.copyHint')}
      </li>
    </ul>
  );
}

export function CrashSheet({ details, turn, onSave, onReload }: CrashSheetProps) {
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
          <p>{turn === null ? t('crash.noGame') : t('crash.safe', { turn })}</p>
          <Steps />
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
          {turn === null ? null : (
            <Button look="signal" icon="save" onPress={onSave}>
              {t('crash.save')}
            </Button>
          )}
        </footer>
      </div>
    </main>
  );
}
