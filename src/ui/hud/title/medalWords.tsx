// A medal as it is worn: its name, and a small letter for the sight where that was not the open sea.

import type { WonMedal } from '../../../types/played';
import { t } from '../../text';
import { Icon } from '../controls/icon';

/** The letter of the sight; its name is spoken. */
function SightLetter({ sight }: Pick<WonMedal, 'sight'>) {
  if (sight === 'openSea') return null;
  return (
    <abbr class="medal-sight" title={t(`sight.${sight}`)}>
      {t(`sight.letter.${sight}`)}
    </abbr>
  );
}

/** `noMedal` stands in where none was won. */
export function MedalWords({ medal, sight, noMedal }: WonMedal & { readonly noMedal: string }) {
  return (
    <>
      <Icon name={medal === null ? 'done' : 'medal'} size="s" />
      {medal === null ? noMedal : t(`medal.${medal}`)}
      {medal === null ? null : <SightLetter sight={sight} />}
    </>
  );
}
