// Words about the ten figures of a new country: units, where they are found, what others have, what is wrong.

import {
  GIVEN_RULES,
  type GivenFault,
  type GivenName,
  knownFigures,
  type knownOf,
} from '../../files/index';
import { language, t } from '../../ui/text';
import { power, precise } from '../../ui/text/numbers';
import { nameOfCountry } from './countries';
import type { DraftFault } from './draft';

export type KnownAtlas = ReturnType<typeof knownOf>;

/** The smallest and the largest of the countries that the atlas has. */
export function knownWords(name: GivenName, known: KnownAtlas): string {
  const figures = knownFigures(name, known);
  const [least, most] = [figures[0]!, figures.at(-1)!].map(({ country, value }) =>
    t('newCountry.knownOne', {
      country: nameOfCountry(country, language.value),
      value: precise(value),
    }),
  ) as [string, string];
  return t('newCountry.known', { least, most });
}

/** Where it is found: names of publications, which are the same in every language. */
export function foundInWords(name: GivenName): string {
  const { foundIn } = GIVEN_RULES[name];
  const places = foundIn.map(({ title, publisher }) => `${publisher}, ${title}`).join('; ');
  return places === '' ? t('newCountry.ownJudgement') : t('newCountry.foundIn', { places });
}

export function faultWords(fault: DraftFault): string {
  return t(`newCountry.fault.${fault}`);
}

export function impossibleWords(fault: GivenFault): string {
  const { name, kind } = fault;
  const { minimum, maximum } = GIVEN_RULES[name];
  if (kind === 'range')
    return t('newCountry.fault.range', {
      least: precise(minimum),
      most: precise(maximum),
    });
  if (kind === 'perHead') return t('newCountry.fault.perHead', { usd: precise(fault.usd) });
  if (kind === 'budget') return t('newCountry.fault.budget');
  return t('newCountry.fault.power', {
    needed: power(fault.neededMw),
    peak: power(fault.peakMw),
  });
}
