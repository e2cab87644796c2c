// One country's history as the public knows it: its indices over time, its cards and ties, and its acts with their dates.

import { useMemo } from 'preact/hooks';
import {
  type DemandName,
  type PublicChoices,
  type Rival,
  selectMood,
  selectPublicActs,
  selectWorldCourse,
  WORLD_MEASURES,
} from '../../../selectors';
import type { SessionState } from '../../../session';
import { inLanguage, t } from '../../text';
import { halfYearName, halvesName } from '../../text/numbers';
import { Dialog } from '../controls/dialog';
import { Flag } from '../controls/flag';
import { demandName, type Names } from '../names';
import { Speaker } from '../people/speaker';
import { actWords } from './actWords';
import { courseQuantity, measureName, measureShort } from './measureWords';
import { headingWords, tieWords } from './rivalColumns';

export interface RivalDialogProps {
  readonly state: SessionState;
  readonly rival: Rival;
  readonly onClose: () => void;
}

/** What a superpower asks of it now. */
function askedRow(asked: DemandName | null, names: Names): (readonly [string, string])[] {
  if (asked === null) return [];
  const { power, demand } = asked;
  const values = { power: t(`capital.${power}`), demand: demandName(names, demand) };
  return [[t('rivals.asked'), t('next.demand', values)]];
}

/** How often others have copied it, and whether that makes it the benchmark. */
function copiedWords({ copied, isBenchmark }: PublicChoices): string {
  return t(isBenchmark ? 'rivals.copiedMost' : 'rivals.copiedTimes', { copied });
}

function facts(rival: Rival, names: Names): (readonly [string, string])[] {
  const { choices } = rival;
  const heading = headingWords(rival);
  const rows: (readonly [string, string])[] = [];
  if (heading !== null) rows.push([t('rivals.heading'), heading]);
  if (choices === null) return rows;
  const cards = choices.cards.map(({ card, times }) =>
    t('rivals.cardTimes', { card: t(`card.${card}`), times }),
  );
  const none = t('rivals.none');
  return [
    ...rows,
    [t('order.setDataLaw'), t(`law.${choices.dataLaw}`)],
    [t('order.setModelProgramme'), t(`programme.${choices.programme}`)],
    [t('order.chooseFocus'), choices.focus === null ? none : t(`pillar.${choices.focus}`)],
    [t('rivals.leads'), choices.leads.map((method) => t(`method.${method}`)).join(', ') || none],
    [t('rivals.copied'), copiedWords(choices)],
    ...askedRow(choices.demand, names),
    [t('rivals.ties'), tieWords(rival, names).join(', ') || none],
    [t('rivals.cards'), cards.join(', ') || none],
  ];
}

function Facts({ rival, names }: { readonly rival: Rival; readonly names: Names }) {
  return (
    <dl class="facts" data-why={`@rivals.${rival.country}.choices.cards`}>
      {facts(rival, names).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function CourseTable({ state, rival }: Omit<RivalDialogProps, 'onClose'>) {
  const { game, history, active } = state;
  const course = useMemo(() => selectWorldCourse({ game, history }, active), [game, active]);
  const line = course.lines.find(({ country }) => country === rival.country);
  const caption = t('rivals.course', { country: inLanguage(rival.name) });
  const known = WORLD_MEASURES.filter((measure) =>
    line?.values[measure].some((value) => value !== null),
  );
  return (
    <div class="table-scroll rival-course" role="region" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rivals.half')}</th>
            {known.map((measure) => (
              <th key={measure} scope="col" class="is-right">
                {measureName(measure, rival.goal)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.halfYears.map((halfYear, i) => (
            <tr key={halfYear}>
              <th scope="row">{halfYearName(halfYear)}</th>
              {known.map((measure) => (
                <td
                  key={measure}
                  class="is-right"
                  data-why={courseQuantity(rival, 'values', measure, i)}
                >
                  {measureShort(measure, line?.values[measure][i] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Acts({ state, rival }: Omit<RivalDialogProps, 'onClose'>) {
  const acts = selectPublicActs(state, rival.country);
  const { scenario } = state.game;
  return (
    <section class="stack" aria-label={t('rivals.acts')}>
      <h3>{t('rivals.acts')}</h3>
      {acts.length === 0 ? <p class="muted">{t('rivals.noActs')}</p> : null}
      <ol class="rival-acts">
        {acts.map((act, i) => (
          <li key={i} data-why={`@acts/${rival.country}.${i}`}>
            <span class="tag">{halfYearName(act.halfYear)}</span> {actWords(act, scenario)}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function RivalDialog({ state, rival, onClose }: RivalDialogProps) {
  const { halfYear, turn } = state.game.state;
  const leader = { kind: 'leader', country: rival.country } as const;
  return (
    <Dialog
      title={
        <>
          <Flag country={rival.country} large /> {inLanguage(rival.name)}
        </>
      }
      subtitle={t('rivals.known', { dates: halvesName(halfYear - turn, halfYear) })}
      size="l"
      aside={
        <Speaker
          person={leader}
          mood={selectMood(state, state.active, leader)}
          names={state.game.scenario}
        />
      }
      className="has-speaker"
      onClose={onClose}
    >
      <div class="rival-columns">
        <div class="stack">
          <Facts rival={rival} names={state.game.scenario} />
          <CourseTable state={state} rival={rival} />
        </div>
        <Acts state={state} rival={rival} />
      </div>
    </Dialog>
  );
}
