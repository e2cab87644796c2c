// A link as a picture for cameras, or the words that it is too long for one.

import { QrPicture } from '../ui/hud/controls/qrPicture';
import { t } from '../ui/text';

/** Longer than this a picture has cells too small for a camera. */
const LONGEST_PICTURED = 1200;

export function LinkPicture({ link }: { readonly link: string }) {
  if (link.length <= LONGEST_PICTURED) return <QrPicture text={link} label={t('class.qr')} />;
  return <p class="muted small">{t('class.noQr')}</p>;
}
