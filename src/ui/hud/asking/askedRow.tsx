// A nation that a superpower may ask for something: how it stands, what it said last, and what its trust would be after each answer.

import type { AskedNation, AskedOf, AskingDemand } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { Power } from '../../../types/names';
import { t } from '../../text';
import { halfYearName, points } from '../../text/numbers';
import { Flag } from '../controls/flag';
import { countryName, demandName, type Names } from '../names';

function lastWords({ last }: AskedNation, names: Names): string {
  if (last === null) return t('asking.neverAsked');
  return t(last.isChosen ? 'demandView.pastAnswer' : 'demandView.pastSilence', {
    date: halfYearName(last.halfYear),
    demand: demandName(names, last.demand),
    answer: t(`demandAnswer.${last.answer}`),
  });
}

function standWords({ stance, trust, refusals }: AskedNation, power: Power): string {
  const values = { stance: t(`stance.${stance}`), trust: points(trust) };
  if (refusals === 0) return t('asking.stands', values);
  return t('asking.standsRefused', {
    ...values,
    power: t(`capital.${power}`),
    count: refusals,
  });
}

function afterWords({ accepted, countered, refused }: AskedOf): string {
  return t('asking.trustAfter', {
    accepted: points(accepted),
    countered: points(countered),
    refused: points(refused),
  });
}

export interface AskedRowProps {
  readonly state: SessionState;
  readonly power: Power;
  readonly nation: AskedNation;
  /** What the seat has chosen to ask for; without it there is nothing to tick. */
  readonly demand: AskingDemand | undefined;
  readonly onToggle: () => void;
}

export function AskedRow({ state, power, nation, demand, onToggle }: AskedRowProps) {
  const { country } = nation;
  const { scenario } = state.game;
  const name = countryName(scenario, country);
  const asked = demand?.nations.find((each) => each.country === country);
  const stands = `@asking.nations.${country}`;
  const why = demand === undefined ? stands : `${stands} @asking.demands.${demand.demand}`;
  return (
    <li class="platform-row" data-why={why}>
      <Flag country={country} />
      <span class="platform-name">
        <b>{name}</b>
        <span class="small muted">{standWords(nation, power)}</span>
        <span class="small muted">{lastWords(nation, scenario)}</span>
        {asked?.isFit ? <span class="small">{afterWords(asked)}</span> : null}
      </span>
      {asked === undefined ? null : asked.isFit ? (
        <label class="toggle">
          <input type="checkbox" checked={asked.isAsked} onChange={onToggle} />
          <span>
            {t('asking.ask')}
            <span class="visually-hidden"> {name}</span>
          </span>
        </label>
      ) : (
        <span class="small muted">{t('asking.unfit')}</span>
      )}
    </li>
  );
}
