// The country whose pin is selected: its public figures, and what passes between it and home.

import { concerns, selectMood } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import { inLanguage, t } from '../../text';
import { count, exact, points } from '../../text/numbers';
import { Button } from '../controls/button';
import { WhyMark } from '../controls/whyMark';
import { Flag } from '../controls/flag';
import { type GameModel, useGame } from '../gameModel';
import { indexWords } from '../indexWords';
import { championNames } from '../names';
import { Speaker } from '../people/speaker';
import { modelWords } from './modelWords';
import { flowWords } from './flowLabels';

export interface CountrySheetProps {
  readonly country: CountryId;
  readonly onClose: () => void;
}

type Row = readonly [term: string, value: string];

function publicRows(game: GameModel, country: CountryId): Row[] {
  const standing = game.standings.value.find((each) => each.country === country);
  if (standing === undefined) return [];
  const { capability, autonomy, goal, lagGenerations, stance, exportRule, trust } = standing;
  const champions = championNames(game.state.value.game.scenario, country).join(', ');
  return [
    [t('index.capability'), points(capability)],
    ...(autonomy === null ? [] : [[indexWords('autonomy', goal), points(autonomy)] as const]),
    [t('main.ownModel'), modelWords(lagGenerations)],
    ...(stance === null ? [] : [[t('panel.stance'), t(`stance.${stance}`)] as const]),
    ...(exportRule === null
      ? []
      : [[t('order.setExportRule'), t(`exportRule.${exportRule}`)] as const]),
    ...(trust === null ? [] : [[t('map.trustInYou'), points(trust)] as const]),
    ...(champions === '' ? [] : [[t('champion.title'), champions] as const]),
  ];
}

function salesWords({ mapPicture }: GameModel, country: CountryId): string[] {
  const pin = mapPicture.value.pins.find((each) => each.country === country);
  if (pin?.sells === undefined) return [];
  const { rule, isExcepted } = pin.sells;
  const words = t('tie.sells', { rule: t(`heading.${rule}`) });
  return [isExcepted ? `${words}, ${t('tie.excepted')}` : words];
}

function closenessWords({ platforms }: GameModel, country: CountryId): string[] {
  const row = platforms.value.rows.find(({ partner }) => partner === country);
  if (row === undefined || row.state === 'member') return [];
  const [value, threshold] = [points(row.closeness), points(row.threshold)];
  return [`${t('tie.closeness')} ${t('tie.closenessOf', { value, threshold })}`];
}

function contractWords({ contracts }: GameModel, country: CountryId): string[] {
  return contracts.value
    .filter(({ seller, phase }) => seller === country && phase !== 'lapsed')
    .map(({ name, deliveredGpus, gpus, runningGpus }) => {
      const delivered = { delivered: count(deliveredGpus), total: exact(gpus) };
      return `${inLanguage(name)}: ${t('contract.line', { ...delivered, running: count(runningGpus) })}`;
    });
}

/** Every tie with home that the chart draws, in the same words. */
function tiesWith(game: GameModel, country: CountryId): string[] {
  const flows = game.mapPicture.value.flows.filter((flow) => concerns(flow, country));
  return [
    ...flows.map((flow) => flowWords(flow, game.country)),
    ...contractWords(game, country),
    ...salesWords(game, country),
    ...closenessWords(game, country),
  ];
}

function Ties({ country }: { readonly country: CountryId }) {
  const ties = tiesWith(useGame(), country);
  return (
    <>
      <h3>{t('tie.title')}</h3>
      {ties.length === 0 ? <p class="muted">{t('tie.none')}</p> : null}
      <ul class="ties">
        {ties.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}

export function CountrySheet({ country, onClose }: CountrySheetProps) {
  const game = useGame();
  const standing = game.standings.value.find((each) => each.country === country);
  if (standing === undefined) return null;
  const name = inLanguage(standing.name);
  const state = game.state.value;
  const leader = { kind: 'leader', country } as const;
  const why = `@standings.${country} @platforms.rows.${country} @map.flows @contracts`;
  return (
    <section class="sheet country-sheet" aria-label={name} data-why={why}>
      <div class="sheet-head">
        <h2>
          <Flag country={country} /> {name}
        </h2>
        <WhyMark of={why} name={name} />
        <Button icon="close" label={t('control.close')} onPress={onClose} />
      </div>
      <div class="sheet-body">
        <Speaker
          person={leader}
          mood={selectMood(state, game.country, leader)}
          names={state.game.scenario}
          isRow
        />
        <dl class="ledger">
          {publicRows(game, country).map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Ties country={country} />
      </div>
    </section>
  );
}
