// What a pupil is called on the page: by the names given, or by a number while names are hidden.

import type { Scenario } from '../../types/scenario';
import { countryName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import type { Member } from './members';
import { shownName } from './source';
import { namesHidden } from './view';

/** Aliases as one name; `number` stands for who gave none, and for all while names are hidden. */
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
