// The facts of a briefing: goal, question, score, how long it takes, medals and special victories, the scenario's own rules.

import { goalOf } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import type { Scenario } from '../../../types/scenario';
import { inLanguage, t } from '../../text';
import { goalText, isGoalInVictories, victoryText } from '../../text/goals';
import { plain, short } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { WithTerms } from '../glossary/withTerms';
import { countryName } from '../names';
import { courseQuantity } from './cardWords';
import { ownRules } from './ownRules';
import type { IndexWeights } from './weights';

export interface BriefingFactsProps {
  readonly scenario: Scenario;
  /** The seats that read it. */
  readonly countries: readonly CountryId[];
  readonly variant: string;
  readonly weights: IndexWeights;
  /** Whether something is assumed otherwise than usual; then there are no medals. */
  readonly isAssumed: boolean;
}

function Score({ scenario, countries, weights }: BriefingFactsProps) {
  const share = (value: number) => t('unit.percent', { value: plain(value * 100, 0) });
  const leading = countries.filter((country) => goalOf({ scenario }, country) === 'leadAndAllies');
  return (
    <>
      <p data-why="@course.weights">
        <WithTerms
          text={t('briefing.scoreText', {
            capability: share(weights.capability),
            autonomy: share(weights.autonomy),
            prosperity: share(weights.prosperity),
            resilience: share(weights.resilience),
          })}
        />
      </p>
      {leading.map((country) => (
        <p key={country}>{t('briefing.leadText', { country: countryName(scenario, country) })}</p>
      ))}
    </>
  );
}

/** The medals of each seat, named where there are several. */
function Medals({ scenario, countries, variant, isAssumed }: BriefingFactsProps) {
  const course = scenario.variants.find(({ id }) => id === variant);
  if (course === undefined) return null;
  const rows = countries.flatMap((country) => {
    const bars = course.medals[country];
    return bars === undefined || isAssumed ? [] : [{ country, bars }];
  });
  return (
    <>
      <h3>{t('briefing.course')}</h3>
      <p data-why={courseQuantity(variant, 'minutes')}>
        {inLanguage(course.name)}. {t('title.minutes', { minutes: course.minutes })}.
      </p>
      {isAssumed ? <p>{t('assumptions.noMedals')}</p> : null}
      <ul>
        {rows.map(({ country, bars }) => (
          <li key={country} data-why={courseQuantity(variant, `medals.${country}`)}>
            {countries.length > 1 ? <b>{countryName(scenario, country)}: </b> : null}
            {t('title.medalBars', {
              bronze: short(bars.bronze, 1),
              silver: short(bars.silver, 1),
              gold: short(bars.gold, 1),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The special victories of these seats; one that all of them share is told once. */
function Victories({ scenario, countries }: BriefingFactsProps) {
  const victories = scenario.specialVictories.filter(({ country }) => countries.includes(country));
  const alike = new Set(victories.map(victoryText)).size === 1;
  const isOfAll = alike && victories.length === countries.length;
  return (
    <>
      {(isOfAll ? victories.slice(0, 1) : victories).map(({ country, name, ...asked }) => (
        <div key={country} class="briefing-fact stack">
          <h3>
            {countries.length === 1 || isOfAll
              ? t('briefing.victoryName', { name: inLanguage(name) })
              : t('briefing.victoryOf', {
                  country: countryName(scenario, country),
                  name: inLanguage(name),
                })}
          </h3>
          <p>{victoryText(asked)}</p>
        </div>
      ))}
    </>
  );
}

function Rules({ scenario }: Pick<BriefingFactsProps, 'scenario'>) {
  const rules = ownRules(scenario);
  if (rules.length === 0) return null;
  return (
    <>
      <h3>{t('briefing.ownRules')}</h3>
      <ul class="own-rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

/** What the game is about, under the situation. */
export function BriefingAims({
  scenario,
  countries,
}: Pick<BriefingFactsProps, 'scenario' | 'countries'>) {
  return (
    <div class="briefing-aims stack">
      {isGoalInVictories(scenario, countries) ? null : (
        <>
          <h3>{t('briefing.goal')}</h3>
          <p>{goalText(scenario)}</p>
        </>
      )}
      <h3>{t('briefing.question')}</h3>
      <p>{inLanguage(scenario.texts.question)}</p>
    </div>
  );
}

export function BriefingFacts(props: BriefingFactsProps) {
  const { watch } = props.scenario;
  return (
    <div class="briefing-facts stack">
      <Rules {...props} />
      <Victories {...props} />
      {watch === true ? null : (
        <>
          <div class="marked">
            <h3>{t('briefing.score')}</h3>
            <WhyMark
              of={`@course.weights ${courseQuantity(props.variant, '*')}`}
              name={t('briefing.score')}
            />
          </div>
          <Score {...props} />
          <Medals {...props} />
        </>
      )}
    </div>
  );
}
