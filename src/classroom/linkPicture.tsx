// A link as a picture for cameras; nothing where it is too long for one.

import { QrPicture } from '../ui/hud/controls/qrPicture';
import { t } from '../ui/text';

/** Longer than this a picture has cells too small for a camera. */
const LONGEST_PICTURED = 1200;

export function LinkPicture({ link }: { readonly link: string }) {
  return link.length > LONGEST_PICTURED ? null : <QrPicture text={link} label={t('class.qr')} />;
}
