// The name of a pupil on the page: the one given, or a number while names are hidden.

import type { Scenario } from '../../types/scenario';
import { countryName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import type { Member } from './members';
import { shownName } from './source';
import { namesHidden } from './view';

/** Several names as one; `number` takes their place where none was given, and while names are hidden. */
export function aliasWords(aliases: readonly string[], number: number): string {
  if (namesHidden.value) return t('collect.pupil', { number });
  const given = aliases.map((alias) => shownName(alias).trim()).filter((alias) => alias !== '');
  return given.length === 0 ? t('collect.nameless', { number }) : given.join(', ');
}

/** A member's name; where several seats of a game are played, with the country. */
export function memberName(member: Member, scenario: Scenario | undefined): string {
  const name = aliasWords(member.aliases, member.number);
  if (member.course.seats.length === 1) return name;
  const country = countryName(scenario ?? { countries: [] }, member.seat.country);
  return t('collect.nameSeat', { name, country });
}
