// The parts of a report about the whole scenario: events and answers, bars, special victories, who ends first.

import {
  FAIR_SHARE,
  type BarReading,
  type EventReading,
  type LeaderReading,
  type VictoryReading,
} from '../../lab';
import type { CountryId } from '../../types/names';
import { countryName, eventName, optionName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import type { ToldReport } from './balanceRun';
import { playerName, victoryName } from './balanceNames';
import { BalancePart, BalanceTable, columnsFor } from './balanceTable';
import { percentOf, pointsOf, shareOf, shiftOf } from './figureWords';

interface PartProps {
  readonly told: ToldReport;
}

interface BarRow extends BarReading {
  readonly country: CountryId;
}

const event = columnsFor<EventReading>();
const bar = columnsFor<BarRow>();
const victory = columnsFor<VictoryReading>();
const leader = columnsFor<LeaderReading>();

function answersOf(reading: EventReading, { scenario }: ToldReport): string {
  return reading.options
    .map(({ option, best }) =>
      t('balance.nameShare', {
        name: optionName(scenario, reading.event, option),
        share: percentOf({ ...best, games: reading.uses }),
      }),
    )
    .join(' · ');
}

function Events({ told }: PartProps) {
  const { events } = told.report;
  if (events.length === 0) return null;
  return (
    <BalancePart title={t('balance.events')} note={t('balance.eventsNote')}>
      {() => (
        <>
          <BalanceTable
            caption={t('balance.events')}
            rows={events}
            rowKey={(row) => row.event}
            columns={[
              event.name(t('balance.event'), (row) => eventName(told.scenario, row.event)),
              event.count('fired', t('balance.fired'), ({ fired }) => fired),
              event.figure(
                'spread',
                t('balance.spread'),
                ({ options, spread, uses }) =>
                  options.length === 0 ? null : { ...spread, games: uses },
                pointsOf,
              ),
              event.words('answers', t('balance.answers'), (row) => answersOf(row, told)),
            ]}
          />
        </>
      )}
    </BalancePart>
  );
}

/** How far what is earned is from the fair share. */
function farness({ share }: BarReading): number {
  return Math.abs(share.value - FAIR_SHARE);
}

function Bars({ told: { report, scenario } }: PartProps) {
  const rows: BarRow[] = report.bars
    .flatMap(({ country, questions }) => questions.map((question) => ({ ...question, country })))
    .sort((a, b) => farness(b) - farness(a));
  if (rows.length === 0) return null;
  return (
    <BalancePart title={t('balance.bars')} note={t('balance.barsNote')}>
      {() => (
        <>
          <BalanceTable
            caption={t('balance.bars')}
            rows={rows}
            rowKey={({ country, chapter }) => `${country} ${chapter}`}
            columns={[
              bar.name(t('balance.question'), ({ country, chapter }) =>
                t('balance.ofCountry', {
                  what: t(`chapter.${chapter}`),
                  country: countryName(scenario, country),
                }),
              ),
              bar.figure('share', t('balance.earned'), ({ share }) => share, shareOf),
              bar.figure('shift', t('balance.shift'), ({ shift }) => shift, shiftOf),
              bar.count('games', t('balance.games'), ({ share }) => share.games),
            ]}
          />
        </>
      )}
    </BalancePart>
  );
}

function whoReached({ players }: VictoryReading): string {
  return players
    .filter(({ reached }) => reached.value > 0)
    .map(({ player, reached }) =>
      t('balance.nameShare', { name: playerName(player), share: shareOf(reached) }),
    )
    .join(' · ');
}

function Victories({ told: { report, scenario } }: PartProps) {
  const { victories } = report;
  if (victories.length === 0) return null;
  return (
    <BalancePart title={t('balance.victories')} note={t('balance.victoriesNote')}>
      {() => (
        <>
          <BalanceTable
            caption={t('balance.victories')}
            rows={victories}
            rowKey={(row) => String(row.victory)}
            columns={[
              victory.name(t('balance.victory'), (row) => victoryName(scenario, row.victory)),
              victory.figure('reached', t('balance.reached'), ({ reached }) => reached, shareOf),
              victory.words('players', t('balance.reachedBy'), whoReached),
              victory.words('held', t('balance.held'), ({ held }) => held.map(shareOf).join(' · ')),
              victory.count('games', t('balance.games'), ({ reached }) => reached.games),
            ]}
          />
        </>
      )}
    </BalancePart>
  );
}

function Leaders({ told: { report, scenario } }: PartProps) {
  const { leaders } = report;
  if (leaders.length === 0) return null;
  return (
    <BalancePart title={t('balance.leaders')} note={t('balance.leadersNote')}>
      {() => (
        <>
          <BalanceTable
            caption={t('balance.leaders')}
            rows={leaders}
            rowKey={({ country }) => country}
            columns={[
              leader.name(t('balance.country'), ({ country }) => countryName(scenario, country)),
              leader.figure('share', t('balance.ofGames'), ({ share }) => share, shareOf),
              leader.count('games', t('balance.games'), ({ share }) => share.games),
            ]}
          />
        </>
      )}
    </BalancePart>
  );
}

export function WorldParts(props: PartProps) {
  return (
    <section class="balance-seat" aria-label={t('balance.whole')}>
      <h3>{t('balance.whole')}</h3>
      <Events {...props} />
      <Bars {...props} />
      <Victories {...props} />
      <Leaders {...props} />
    </section>
  );
}
