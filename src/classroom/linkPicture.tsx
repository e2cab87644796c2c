// A link as a QR code, or a note that it is too long for one.

import { QrPicture } from '../ui/hud/controls/qrPicture';
import { t } from '../ui/text';

/** In a longer link the cells of the code would be too small for a camera. */
const LONGEST_PICTURED = 1200;

export function LinkPicture({ link }: { readonly link: string }) {
  if (link.length <= LONGEST_PICTURED) return <QrPicture text={link} label={t('class.qr')} />;
  return <p class="muted small">{t('class.noQr')}</p>;
}
