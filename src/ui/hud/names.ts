// Names of countries, of their champions and projects, of events, lots and demands, from the scenario or the messages, in the language of the page.

import type { DatedCard, HistoryPicture } from '../../types/history';
import type { OwnEvent } from '../../types/ownEvent';
import type { DemandAnswer } from '../../types/names';
import type { OwnDemand } from '../../types/ownDemand';
import type { OwnLot } from '../../types/ownLot';
import type { WordedOption } from '../../types/ruleset';
import type { Champion, Scenario } from '../../types/scenario';
import type { Text } from '../../types/text';
import { inLanguage, tNamed } from '../text';

/** Where names are looked up. */
export type Names = Pick<Scenario, 'countries' | 'history' | 'events' | 'lots' | 'demands'>;

/** The country's name; its code where the scenario has none. */
export function countryName(
  names: { readonly countries: readonly { readonly id: string; readonly name: Text }[] },
  country: string,
): string {
  const found = names.countries.find(({ id }) => id === country);
  return found === undefined ? country : inLanguage(found.name);
}

function championsIn({ countries }: Names, country: string): readonly Champion[] {
  const nation = countries.find(({ id }) => id === country);
  return nation?.role === 'nation' ? (nation.champions ?? []) : [];
}

/** The names of a country's champions, in the order of the scenario. */
export function championNames(names: Names, country: string): string[] {
  return championsIn(names, country).map(({ name }) => inLanguage(name));
}

/** The name of a country's champion; its id where the scenario has none. */
export function championName(names: Names, country: string, champion: string): string {
  const found = championsIn(names, country).find(({ id }) => id === champion);
  return found === undefined ? champion : inLanguage(found.name);
}

/** The name of a project; a country's own project is named by the scenario. */
export function projectName(names: Names, country: string, project: string): string {
  const nation = names.countries.find(({ id }) => id === country);
  const own = nation?.role === 'nation' ? nation.ownProject : undefined;
  return project === 'own' && own !== undefined
    ? inLanguage(own.name)
    : tNamed(`project.${project}`, project);
}

/** The dated event with this id; undefined for every other card. */
export function datedEvent({ history }: Names, event: string): DatedCard | undefined {
  return history?.find(({ id }) => id === event);
}

/** The card with this id whose words are in the scenario; undefined for cards of the ruleset, whose words are messages. */
export function writtenEvent(names: Names, event: string): DatedCard | OwnEvent | undefined {
  return datedEvent(names, event) ?? names.events?.find(({ id }) => id === event);
}

/** The picture of a card whose words are in the scenario. */
export function eventPicture(names: Names, event: string): HistoryPicture | undefined {
  return writtenEvent(names, event)?.picture;
}

function writtenLot({ lots }: Names, lot: string): OwnLot | undefined {
  return lots?.find(({ id }) => id === lot);
}

/** The name of a lot on the quay. */
export function lotName(names: Names, lot: string): string {
  const written = writtenLot(names, lot);
  return written === undefined ? tNamed(`lot.${lot}`, lot) : inLanguage(written.name);
}

/** What a lot is, and why it is for sale. */
export function lotText(names: Names, lot: string): string {
  const written = writtenLot(names, lot);
  return written === undefined ? tNamed(`lotText.${lot}`, '') : inLanguage(written.text);
}

export function eventName(names: Names, event: string): string {
  const written = writtenEvent(names, event);
  return written === undefined ? tNamed(`event.${event}.title`, event) : inLanguage(written.name);
}

export function eventText(names: Names, event: string): string {
  const written = writtenEvent(names, event);
  return written === undefined ? tNamed(`event.${event}.text`, '') : inLanguage(written.text);
}

function writtenOption(
  names: Names,
  event: string,
  option: string,
): Pick<WordedOption, 'name' | 'text'> | undefined {
  const written = writtenEvent(names, event);
  return written?.scope === 'country' ? written.options.find(({ id }) => id === option) : undefined;
}

export function optionName(names: Names, event: string, option: string): string {
  const written = writtenOption(names, event, option);
  return written === undefined
    ? tNamed(`option.${event}.${option}.title`, option)
    : inLanguage(written.name);
}

export function optionText(names: Names, event: string, option: string): string {
  const written = writtenOption(names, event, option);
  return written === undefined
    ? tNamed(`option.${event}.${option}.text`, '')
    : inLanguage(written.text);
}

function writtenDemand({ demands }: Names, demand: string): OwnDemand | undefined {
  return demands?.find(({ id }) => id === demand);
}

/** What a superpower asks for. */
export function demandName(names: Names, demand: string): string {
  const written = writtenDemand(names, demand);
  return written === undefined
    ? tNamed(`demand.${demand}.title`, demand)
    : inLanguage(written.name);
}

/** What exactly it asks for, and why. */
export function demandText(names: Names, demand: string): string {
  const written = writtenDemand(names, demand);
  return written === undefined ? tNamed(`demand.${demand}.text`, '') : inLanguage(written.text);
}

/** What an answer to a demand is called; an author's have their usual names. */
export function demandAnswerName(demand: string, answer: DemandAnswer): string {
  return tNamed(`demand.${demand}.${answer}.title`, tNamed(`demandAnswer.${answer}`, answer));
}

/** What follows from an answer; of an author's demand only what is offered is told. */
export function demandAnswerText(names: Names, demand: string, answer: DemandAnswer): string {
  const written = writtenDemand(names, demand);
  if (written !== undefined && answer === 'counter') return inLanguage(written.offer);
  return tNamed(`demand.${demand}.${answer}.text`, '');
}
