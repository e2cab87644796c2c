// The card of a scenario in the catalogue: its picture, who is played, its question, minutes, people, and what was won.

import { useId } from 'preact/hooks';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import type { WonMedal } from '../../../types/played';
import { inLanguage, t } from '../../text';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { countryName } from '../names';
import { MedalWords } from './medalWords';
import { emblemOf, minutesWords, peopleWords, useCardNumbers } from './cardWords';
import { CountryPicture, WorldPicture } from './scenarioArt';

/** Up to this many countries have a picture each; more are shown on a map of the world. */
const MOST_PICTURES = 2;

/** The seats, or all countries where nobody plays. */
function shownCountries({ seats, countries, watch }: CatalogueEntry): string[] {
  return watch === true ? countries.map(({ id }) => id) : seats.map(({ country }) => country);
}

function Pictures({ scenario }: { readonly scenario: CatalogueEntry }) {
  const seats = shownCountries(scenario);
  if (seats.length > MOST_PICTURES)
    return (
      <div class="picker-picture">
        <div class="picker-shapes" aria-hidden="true">
          <WorldPicture seats={seats} />
        </div>
        <span class="picker-name">
          <b>{t('title.seatCount', { count: seats.length })}</b>
        </span>
      </div>
    );
  return (
    <>
      {seats.map((country) => (
        <div key={country} class="picker-picture">
          <div class="picker-shapes" aria-hidden="true">
            <CountryPicture country={country} />
          </div>
          <span class="picker-name">
            <Flag country={country} large={seats.length === 1} />
            <b>{countryName(scenario, country)}</b>
          </span>
        </div>
      ))}
    </>
  );
}

/** The words over the card: those of the scenario, or that it does not come with the game. */
function ribbonWords({ scenario, author }: Pick<ScenarioCardProps, 'scenario' | 'author'>) {
  const { recommended } = scenario.texts;
  if (author === undefined) return recommended === undefined ? null : inLanguage(recommended);
  return author === null ? t('title.fromFile') : t('title.fromFileBy', { author });
}

function Art(props: Pick<ScenarioCardProps, 'scenario' | 'author'>) {
  const words = ribbonWords(props);
  return (
    <div class="picker-art">
      <Pictures scenario={props.scenario} />
      {words === null ? null : <b class="picker-ribbon">{words}</b>}
    </div>
  );
}

export interface ScenarioCardProps {
  readonly scenario: CatalogueEntry;
  /** Of one that does not come with the game: who wrote it, or null where that is not said. */
  readonly author?: string | null;
  /** The best of the games played to the end; undefined when there was none. */
  readonly won: WonMedal | undefined;
  readonly onChoose: () => void;
}

export function ScenarioCard(props: ScenarioCardProps) {
  const { scenario, won, onChoose } = props;
  const id = useId();
  return (
    <li class="picker-card" data-scenario={scenario.id} data-why={useCardNumbers(scenario)}>
      <Art {...props} />
      <span class="picker-emblem" aria-hidden="true">
        <Icon name={emblemOf(scenario)} />
      </span>
      <div class="picker-body">
        <h3 class="picker-title display">
          <button type="button" aria-describedby={`${id}-question ${id}-facts`} onClick={onChoose}>
            {inLanguage(scenario.texts.title)}
          </button>
        </h3>
        <p id={`${id}-question`}>{inLanguage(scenario.texts.question)}</p>
      </div>
      <p id={`${id}-facts`} class="picker-foot">
        <span>
          <Icon name="clock" size="s" />
          {minutesWords(scenario)}
        </span>{' '}
        <span>
          <Icon name="rival" size="s" />
          {peopleWords(scenario)}
        </span>{' '}
        {won === undefined ? null : (
          <span class="picker-won">
            <MedalWords {...won} noMedal={t('title.played')} />
          </span>
        )}
      </p>
    </li>
  );
}
