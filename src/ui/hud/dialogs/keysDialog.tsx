// The list of keys, made from the same table as the keyboard map.

import { t, type TextKey } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { letteredPanels, PANEL_LETTERS } from '../panelState';
import { closeDialog } from './dialogStack';

interface KeyRow {
  readonly keys: readonly string[];
  readonly does: TextKey | (() => string);
}

const KEYS: readonly KeyRow[] = [
  { keys: ['Enter'], does: 'keys.endTurn' },
  { keys: ['Esc'], does: 'keys.close' },
  { keys: ['1–5'], does: 'keys.digits' },
  { keys: Object.keys(PANEL_LETTERS), does: letteredPanels },
  { keys: ['I'], does: 'keys.instruments' },
  { keys: ['W'], does: 'keys.why' },
  { keys: ['R'], does: 'keys.report' },
  { keys: ['A'], does: 'keys.adviser' },
  { keys: ['N'], does: 'keys.ministers' },
  { keys: ['O'], does: 'keys.world' },
  { keys: ['L'], does: 'keys.levers' },
  { keys: ['G'], does: 'keys.glossary' },
  { keys: ['←', '→'], does: 'keys.arrows' },
  { keys: ['Shift ←', 'Shift →'], does: 'keys.shiftArrows' },
  { keys: ['Ctrl Z', 'Ctrl Y'], does: 'keys.undo' },
  { keys: ['M'], does: 'keys.mute' },
  { keys: ['F6'], does: 'keys.region' },
  { keys: ['+', '−', '0'], does: 'keys.zoom' },
  { keys: ['←', '↑', '→', '↓'], does: 'keys.pins' },
  { keys: ['←', '↑', '→', '↓', 'Home'], does: 'keys.inset' },
  { keys: ['Space'], does: 'keys.pause' },
  { keys: ['?'], does: 'keys.help' },
];

export function KeysDialog({ hasLetterKeys }: { readonly hasLetterKeys: boolean }) {
  return (
    <Dialog
      title={t('keys.title')}
      size="s"
      onClose={closeDialog}
      foot={
        <Button look="signal" onPress={closeDialog}>
          {t('settings.done')}
        </Button>
      }
    >
      {hasLetterKeys ? null : <p class="note note-warn">{t('keys.off')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(({ keys, does }) => (
            <tr key={keys.join(' ')}>
              <td>
                <span class="row">
                  {keys.map((name) => (
                    <kbd key={name} class="key">
                      {name}
                    </kbd>
                  ))}
                </span>
              </td>
              <td>{typeof does === 'string' ? t(does) : does()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
