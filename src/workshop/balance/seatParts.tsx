// The parts of a report about one seat: players and medals, openings and champions, levers, and what was short.

import {
  leverKey,
  type ChoiceReading,
  type LengthReading,
  type LeverReading,
  type MedalReading,
  type PlayerReading,
  type SeatReading,
} from '../../lab';
import type { Scenario } from '../../types/scenario';
import { championName, countryName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import { bottleneckName, lengthName, leverName, openingName, playerName } from './balanceNames';
import { BalancePart, BalanceTable, columnsFor } from './balanceTable';
import { pointsApart, pointsOf, shareOf } from './figureWords';

export interface SeatProps {
  readonly seat: SeatReading;
  readonly scenario: Scenario;
}

const player = columnsFor<PlayerReading>();
const medal = columnsFor<MedalReading>();
const choice = columnsFor<ChoiceReading>();
const lever = columnsFor<LeverReading>();
const shortage = columnsFor<SeatReading['binding'][number]>();

interface LengthProps extends SeatProps {
  readonly length: LengthReading;
}

function Players({ length, scenario }: LengthProps) {
  return (
    <BalanceTable
      caption={t('balance.playersIn', { length: lengthName(scenario, length.variant) })}
      rows={length.players}
      rowKey={(row) => row.player}
      columns={[
        player.name(t('balance.player'), (row) => playerName(row.player)),
        player.figure('score', t('balance.score'), ({ score }) => score, pointsOf),
        player.figure('ahead', t('balance.ahead'), ({ ahead }) => ahead, pointsApart),
        player.count('games', t('balance.games'), ({ ahead }) => ahead.games),
      ]}
    />
  );
}

function Medals({ length, scenario }: LengthProps) {
  const points = (id: 'own' | 'proposed', head: string) =>
    medal.figure(
      id,
      head,
      ({ [id]: value }) => (value === null ? null : { value }),
      ({ value }) => String(value),
    );
  return (
    <BalanceTable
      caption={t('balance.medalsIn', { length: lengthName(scenario, length.variant) })}
      rows={length.medals}
      rowKey={(row) => row.medal}
      columns={[
        medal.name(t('balance.medal'), (row) => t(`medal.${row.medal}`)),
        points('own', t('balance.own')),
        points('proposed', t('balance.proposed')),
        medal.figure(
          'reached',
          t('balance.reached'),
          ({ own, reached }) => (own === null ? null : reached),
          shareOf,
        ),
      ]}
    />
  );
}

function Lengths({ seat, scenario }: SeatProps) {
  if (seat.lengths.length === 0) return null;
  return (
    <BalancePart title={t('balance.medals')} note={t('balance.medalsNote')} isOpen>
      {() => (
        <>
          {seat.lengths.map((length) => (
            <div key={length.variant} class="balance-length">
              <h4>
                {t('balance.lengthHead', {
                  length: lengthName(scenario, length.variant),
                  minutes: String(length.minutes),
                  best: playerName(length.best),
                })}
              </h4>
              <Medals seat={seat} scenario={scenario} length={length} />
              <Players seat={seat} scenario={scenario} length={length} />
            </div>
          ))}
        </>
      )}
    </BalancePart>
  );
}

interface ChoicesProps {
  readonly caption: string;
  readonly head: string;
  readonly worth: string;
  readonly choices: readonly ChoiceReading[];
  readonly nameOf: (id: string) => string;
}

function Choices({ caption, head, worth, choices, nameOf }: ChoicesProps) {
  const name = ({ id, isDefault }: ChoiceReading) =>
    isDefault ? t('balance.default', { option: nameOf(id) }) : nameOf(id);
  return (
    <BalanceTable
      caption={caption}
      rows={choices}
      rowKey={({ id }) => id}
      columns={[
        choice.name(head, name),
        choice.figure('worth', worth, (row) => row.worth, pointsApart),
        choice.count('games', t('balance.games'), (row) => row.worth.games),
      ]}
    />
  );
}

function SeatChoices({ seat, scenario }: SeatProps) {
  const { country, openings, champions } = seat;
  if (openings.length + champions.length === 0) return null;
  return (
    <BalancePart title={t('balance.choices')} note={t('balance.choicesNote')}>
      {() => (
        <>
          {openings.length === 0 ? null : (
            <Choices
              caption={t('balance.openings')}
              head={t('balance.opening')}
              worth={t('balance.overDefault')}
              choices={openings}
              nameOf={(id) => openingName(scenario, country, id)}
            />
          )}
          {champions.length === 0 ? null : (
            <Choices
              caption={t('balance.champions')}
              head={t('balance.champion')}
              worth={t('balance.overMean')}
              choices={champions}
              nameOf={(id) => championName(scenario, country, id)}
            />
          )}
        </>
      )}
    </BalancePart>
  );
}

function Levers({ seat, scenario }: SeatProps) {
  if (seat.levers.length === 0) return null;
  return (
    <BalancePart title={t('balance.levers')} note={t('balance.leversNote')}>
      {() => (
        <>
          <BalanceTable
            caption={t('balance.levers')}
            rows={seat.levers}
            rowKey={(row) => leverKey(row.lever)}
            columns={[
              lever.name(t('balance.lever'), (row) => leverName(row.lever, scenario, seat.country)),
              lever.figure(
                'loss',
                t('balance.lost'),
                ({ loss }) => (loss.games === 0 ? null : loss),
                pointsApart,
              ),
              lever.figure('used', t('balance.used'), ({ used }) => used, shareOf),
              lever.count('games', t('balance.games'), ({ loss }) => loss.games),
            ]}
          />
        </>
      )}
    </BalancePart>
  );
}

function Binding({ seat: { binding } }: SeatProps) {
  return (
    <BalancePart title={t('balance.short')} note={t('balance.shortNote')}>
      {() => (
        <>
          <BalanceTable
            caption={t('balance.short')}
            rows={binding}
            rowKey={({ bottleneck }) => bottleneck}
            columns={[
              shortage.name(t('balance.what'), ({ bottleneck }) => bottleneckName(bottleneck)),
              shortage.figure('share', t('balance.ofTime'), ({ share }) => share, shareOf),
            ]}
          />
        </>
      )}
    </BalancePart>
  );
}

export function SeatParts(props: SeatProps) {
  const { seat, scenario } = props;
  return (
    <section class="balance-seat" aria-label={countryName(scenario, seat.country)}>
      <h3>{countryName(scenario, seat.country)}</h3>
      <Lengths {...props} />
      <SeatChoices {...props} />
      <Levers {...props} />
      <Binding {...props} />
    </section>
  );
}
