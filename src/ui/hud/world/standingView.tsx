// How all countries have done: lines and ranks of one measure over time, and autonomy by layer; each as chart or table.

import { useMemo } from 'preact/hooks';
import {
  selectClosestRivals,
  selectWorldCourse,
  WORLD_MEASURES,
  type WorldCourse,
  type WorldLine,
} from '../../../selectors';
import type { SessionState } from '../../../session';
import type { CountryId } from '../../../types/names';
import { type ChartLine } from '../../charts/worldLine';
import { LinesChart } from '../../charts/linesChart';
import { RanksChart } from '../../charts/ranksChart';
import { inLanguage, t } from '../../text';
import { short } from '../../text/numbers';
import { Segmented } from '../controls/segmented';
import { Sheet } from '../controls/sheet';
import { shortDate } from '../shortDate';
import { LayerSheets } from './layerSheets';
import { courseQuantity, measureName, measureShort } from './measureWords';
import { RivalPicker } from './rivalPicker';
import { WorldTable } from './worldTable';
import { countryClass } from '../../countries/drawn';
import { chosenByHand, worldForm, worldMeasure } from '../viewState';
import { countriesOf, MOST_CHOSEN } from './worldView';

export interface StandingViewProps {
  readonly state: SessionState;
}

function lookOf({ country, role }: WorldLine, chosen: readonly CountryId[]): ChartLine['look'] {
  if (role === 'home') return 'home';
  return chosen.includes(country) ? 'chosen' : 'other';
}

/** The rivals with a colour: those chosen by the reader in this scenario, or the closest ones. */
function chosenIn(scenario: string, course: WorldCourse): readonly CountryId[] {
  const byHand = chosenByHand.value;
  return byHand?.scenario === scenario
    ? byHand.countries
    : selectClosestRivals(course, MOST_CHOSEN);
}

interface ViewProps {
  readonly course: WorldCourse;
  readonly chosen: readonly CountryId[];
}

/** The country of each line, how it is highlighted, and the number at its end. */
function endOf(line: WorldLine, of: 'values' | 'ranks', { course, chosen }: ViewProps) {
  const measure = worldMeasure.value;
  const why = courseQuantity(line, of, measure, line[of][measure].length - 1);
  const className = countryClass(line.country, countriesOf(course));
  return { id: line.country, className, look: lookOf(line, chosen), why };
}

function valueLines(view: ViewProps): ChartLine[] {
  const measure = worldMeasure.value;
  return view.course.lines.map((line) => {
    const values = line.values[measure];
    const value = measureShort(measure, values[values.length - 1] ?? null);
    const label = t('world.lineLabel', { country: inLanguage(line.name), value });
    return { ...endOf(line, 'values', view), label, values };
  });
}

function rankLines(view: ViewProps): ChartLine[] {
  const measure = worldMeasure.value;
  return view.course.lines.map((line) => {
    const values = line.ranks[measure];
    const rank = values[values.length - 1] ?? 0;
    const label = t('world.rankLabel', { country: inLanguage(line.name), rank });
    return { ...endOf(line, 'ranks', view), label, values };
  });
}

function MeasurePicker() {
  return (
    <Segmented
      label={t('world.measure')}
      value={worldMeasure.value}
      options={WORLD_MEASURES.map((value) => ({ value, label: measureName(value) }))}
      onChange={(value) => {
        worldMeasure.value = value;
      }}
      className="wrap-segmented"
    />
  );
}

function pointNames({ halfYears }: WorldCourse): string[] {
  return halfYears.map(shortDate);
}

function ValueSheet(props: ViewProps & { readonly scenario: string }) {
  const { course, chosen, scenario } = props;
  const measure = worldMeasure.value;
  const name = measureName(measure);
  return (
    <Sheet
      className="span-15"
      title={t(measure === 'lag' ? 'world.lagTitle' : 'world.valueTitle', { name })}
      aside={<MeasurePicker />}
    >
      {worldForm.value === 'chart' ? (
        <LinesChart
          label={t('world.linesLabel', { name })}
          lines={valueLines(props)}
          points={pointNames(course)}
          isLessBetter={measure === 'lag'}
          level={(value) => short(value, 2)}
        />
      ) : (
        <WorldTable course={course} of="values" />
      )}
      <RivalPicker
        course={course}
        chosen={chosen}
        onChoose={(countries) => {
          chosenByHand.value = { scenario, countries };
        }}
      />
    </Sheet>
  );
}

function RankSheet(props: ViewProps) {
  const { course } = props;
  const name = measureName(worldMeasure.value);
  return (
    <Sheet className="span-10" title={t('world.rankTitle', { name })}>
      {worldForm.value === 'chart' ? (
        <RanksChart
          label={t('world.ranksLabel', { name })}
          lines={rankLines(props)}
          points={pointNames(course)}
        />
      ) : (
        <WorldTable course={course} of="ranks" />
      )}
    </Sheet>
  );
}

export function StandingView({ state }: StandingViewProps) {
  const { game, history, active } = state;
  const course = useMemo(() => selectWorldCourse({ game, history }, active), [game, active]);
  const chosen = chosenIn(game.scenario.id, course);
  return (
    <>
      <ValueSheet course={course} chosen={chosen} scenario={game.scenario.id} />
      <LayerSheets
        course={course}
        chosen={chosen}
        ranks={<RankSheet course={course} chosen={chosen} />}
      />
    </>
  );
}
