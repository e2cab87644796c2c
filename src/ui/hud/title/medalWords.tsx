// A medal in words: its name, and a small letter for the sight it was won with, unless that was the open sea.

import type { WonMedal } from '../../../types/played';
import { t } from '../../text';
import { Icon } from '../controls/icon';

/** The letter of the sight; its name is read out. */
function SightLetter({ sight }: Pick<WonMedal, 'sight'>) {
  if (sight === 'openSea') return null;
  return (
    <abbr class="medal-sight" title={t(`sight.${sight}`)}>
      {t(`sight.letter.${sight}`)}
    </abbr>
  );
}

/** `noMedal` is shown where none was won. */
export function MedalWords({ medal, sight, noMedal }: WonMedal & { readonly noMedal: string }) {
  return (
    <>
      <Icon name={medal === null ? 'done' : 'medal'} size="s" />
      {medal === null ? noMedal : t(`medal.${medal}`)}
      {medal === null ? null : <SightLetter sight={sight} />}
    </>
  );
}
