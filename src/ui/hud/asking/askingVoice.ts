// Says what was ordered of demands, for those who do not see the page.

import { t } from '../../text';
import { announce } from '../voice';

/** Announces the order in words, or that nothing is asked. */
export function voiceOrder(words: string | null): void {
  announce(words === null ? t('asking.silence') : t('asking.ordered', { order: words }));
}
