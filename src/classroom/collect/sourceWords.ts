// Where something came from and why it could not be taken, in words.

import { t } from '../../ui/text';
import type { Source, SourceFault } from './source';

export function sourceWords({ file, inside, row }: Source): string {
  const name = file === '' ? t('collect.pasted') : file;
  const place = inside === undefined ? name : t('collect.inside', { file: name, inside });
  return row === undefined ? place : t('collect.row', { file: place, row: String(row) });
}

export function faultWords({ code, detail = '' }: SourceFault): string {
  return t(`collect.fault.${code}`, { detail });
}
