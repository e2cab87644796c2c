// The debrief: the score and why, the course of the game, the contract, and what to talk about.

import type { ComponentChildren } from 'preact';
import { selectDebrief, selectPlace, selectTurningPoints } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { RivalLevel } from '../../../types/names';
import { inLanguage, t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { Sheet } from '../controls/sheet';
import { countryName } from '../names';
import { AnswersSheet } from './answersSheet';
import { BacktestSheet } from './backtestSheet';
import { ContractSheet } from './contractSheet';
import { CourseSheet } from './courseSheet';
import { LayersSheet } from './layersSheet';
import { LearningSheet } from './learningSheet';
import { ScoreSheet } from './scoreSheet';
import { StandingsSheet } from './standingsSheet';
import { VictorySheet } from './victorySheet';

export interface DebriefScreenProps {
  readonly state: SessionState;
  readonly country: string;
  /** How far the rivals looked ahead. */
  readonly level: RivalLevel;
  /** The choice of a seat, where several people have played. */
  readonly seats: ComponentChildren;
  readonly onExport: () => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

function Head({ state, country, level, seats, onAgain, onLeave }: DebriefScreenProps) {
  const { scenario, state: end } = state.game;
  const title = t('debrief.title', {
    country: countryName(scenario, country),
    from: halfYearName(end.halfYear - end.turn),
    to: halfYearName(end.halfYear - 1),
  });
  const { round, done } = selectPlace(state.game);
  const isDefeat = end.outcome === 'defeat';
  return (
    <header class="screen-head rail">
      <Button icon="back" onPress={onLeave}>
        {t('debrief.toTitle')}
      </Button>
      <div class="screen-title">
        <Flag country={country} large />
        <div>
          <h1>{title}</h1>
          <p>
            {t(isDefeat ? 'debrief.defeat' : 'debrief.subtitle', { round, turns: done })}{' '}
            {t('level.rivals', { level: t(`level.${level}`) })}
          </p>
        </div>
      </div>
      {seats}
      <Button look="signal" icon="reset" onPress={onAgain}>
        {t('debrief.again')}
      </Button>
    </header>
  );
}

function Fingerprint({ state, onExport }: Pick<DebriefScreenProps, 'state' | 'onExport'>) {
  const { seed, variant } = state.game.state;
  const found = state.game.scenario.variants.find(({ id }) => id === variant);
  const name = found === undefined ? variant : inLanguage(found.name);
  return (
    <section class="rail fingerprint-card span-8 stack" aria-label={t('debrief.fingerprint')}>
      <h2 class="cap">{t('debrief.fingerprint')}</h2>
      <p class="fingerprint" data-hash>
        {state.hash}
      </p>
      <p class="muted">{t('debrief.fingerprintNote')}</p>
      <p class="muted small">{t('debrief.seed', { seed: String(seed), variant: name })}</p>
      <div>
        <Button icon="export" onPress={onExport}>
          {t('debrief.export')}
        </Button>
      </div>
    </section>
  );
}

function Questions({ state }: Pick<DebriefScreenProps, 'state'>) {
  return (
    <Sheet title={t('debrief.questions')} className="span-8">
      <ol class="questions">
        {state.game.scenario.texts.debriefQuestions.map((question, i) => (
          <li key={i}>{inLanguage(question)}</li>
        ))}
      </ol>
    </Sheet>
  );
}

/** Nobody decided, so nobody is scored: the model is. */
function WatchedDebrief(props: DebriefScreenProps) {
  const { state, onExport } = props;
  return (
    <div class="screen">
      <Head {...props} />
      <main class="desk" id="main">
        <BacktestSheet state={state} />
        <Questions state={state} />
        <Fingerprint state={state} onExport={onExport} />
      </main>
    </div>
  );
}

export function DebriefScreen(props: DebriefScreenProps) {
  return props.state.game.scenario.watch === true ? (
    <WatchedDebrief {...props} />
  ) : (
    <PlayedDebrief {...props} />
  );
}

function PlayedDebrief(props: DebriefScreenProps) {
  const { state, country, onExport } = props;
  const debrief = selectDebrief(state, country);
  const { scenario } = state.game;
  return (
    <div class="screen">
      <Head {...props} />
      <main class="desk" id="main">
        <div class="span-8 desk-column">
          <ScoreSheet debrief={debrief} home={country} />
          {debrief.victories.map((victory, i) => (
            <VictorySheet key={i} victory={victory} round={debrief.place.round} />
          ))}
        </div>
        <div class="span-16 desk-column">
          <CourseSheet
            debrief={debrief}
            turningPoints={selectTurningPoints(state.history, country)}
            names={scenario}
          />
          <AnswersSheet ledger={debrief.ledger} />
        </div>
        <BacktestSheet state={state} />
        <LearningSheet state={state} country={country} />
        <LayersSheet debrief={debrief} />
        {debrief.contracts.map((contract) => (
          <ContractSheet key={contract.id} contract={contract} />
        ))}
        <StandingsSheet standings={debrief.standings} home={country} />
        {scenario.learning === undefined ? <Questions state={state} /> : null}
        <Fingerprint state={state} onExport={onExport} />
      </main>
    </div>
  );
}
