// The debrief: the score and why, the course of the game, the contract, and what to discuss.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lostRound, selectDebrief, selectMinisters, selectPlace } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { RivalLevel } from '../../../types/names';
import { inLanguage, t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { Sheet } from '../controls/sheet';
import { countryName } from '../names';
import { AfterwardsSheet } from './afterwardsSheet';
import { AnswersSheet } from './answersSheet';
import { BacktestSheet } from './backtestSheet';
import { ContractSheet } from './contractSheet';
import { CourseSheet } from './courseSheet';
import { LayersSheet } from './layersSheet';
import { LearningSheet } from './learningSheet';
import { ScoreSheet } from './scoreSheet';
import { StandingsSheet } from './standingsSheet';
import { useTurningPoints } from './useTurningPoints';
import { VictorySheet } from './victorySheet';

export interface DebriefScreenProps {
  readonly state: SessionState;
  readonly country: string;
  /** How far the rivals looked ahead. */
  readonly level: RivalLevel;
  /** The buttons to choose a seat, where several people have played. */
  readonly seats: ComponentChildren;
  /** What the game assumed otherwise than usual, where it did. */
  readonly assumptions: ComponentChildren;
  /** How it stands to the player's other games; null where it is not the player's. */
  readonly best: ComponentChildren;
  /** Shows the address of its world. */
  readonly onAddress: () => void;
  /** Hands it in to a teacher; null for a game of the player's own. */
  readonly onHandIn: (() => void) | null;
  readonly onExport: () => void;
  /** Null for a game that was handed in, from which one goes back to its class. */
  readonly onAgain: (() => void) | null;
  readonly onLeave: () => void;
}

/** Gives focus to the title where nothing else has it, because the button that led here is gone. */
function Title({ children }: { readonly children: ComponentChildren }) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={element} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** The subject of the debrief: a country and its rivals, or the scenario where nobody played. */
function HeadWords({
  state,
  country,
  level,
}: Pick<DebriefScreenProps, 'state' | 'country' | 'level'>) {
  const { scenario, state: end } = state.game;
  const from = halfYearName(end.halfYear - end.turn);
  const to = halfYearName(end.halfYear - 1);
  const { round, done } = selectPlace(state.game);
  if (scenario.watch === true)
    return (
      <div>
        <Title>{inLanguage(scenario.texts.title)}</Title>
        <p>{t('debrief.watched', { from, to })}</p>
      </div>
    );
  const lost = lostRound(state.game, country);
  const subtitle = lost === null ? 'debrief.subtitle' : 'debrief.defeat';
  return (
    <>
      <Flag country={country} large />
      <div>
        <Title>{t('debrief.title', { country: countryName(scenario, country), from, to })}</Title>
        <p>
          {t(subtitle, { round, turns: lost ?? done })}{' '}
          {t('level.rivals', { level: t(`level.${level}`) })}
        </p>
      </div>
    </>
  );
}

function Head({ state, country, level, seats, onHandIn, onAgain, onLeave }: DebriefScreenProps) {
  return (
    <header class="screen-head rail">
      <Button icon="back" onPress={onLeave}>
        {t(onAgain === null ? 'debrief.toClass' : 'debrief.toTitle')}
      </Button>
      <div class="screen-title">
        <HeadWords state={state} country={country} level={level} />
      </div>
      {seats}
      {onHandIn === null ? null : (
        <Button look="signal" icon="export" onPress={onHandIn}>
          {t('handIn.open')}
        </Button>
      )}
      {onAgain === null ? null : (
        <Button look={onHandIn === null ? 'signal' : 'ink'} icon="reset" onPress={onAgain}>
          {t('debrief.again')}
        </Button>
      )}
    </header>
  );
}

interface FingerprintProps
  extends Pick<DebriefScreenProps, 'state' | 'best' | 'onExport' | 'onAddress'> {
  readonly className: string;
}

function Fingerprint({ state, className, best, onExport, onAddress }: FingerprintProps) {
  const { seed, variant } = state.game.state;
  const found = state.game.scenario.variants.find(({ id }) => id === variant);
  const name = found === undefined ? variant : inLanguage(found.name);
  return (
    <section
      class={`rail fingerprint-card stack ${className}`}
      aria-label={t('debrief.fingerprint')}
    >
      <h2 class="cap">{t('debrief.fingerprint')}</h2>
      <p class="fingerprint" data-hash>
        {state.hash}
      </p>
      <p class="muted">{t('debrief.fingerprintNote')}</p>
      <p class="muted small">{t('debrief.seed', { seed: String(seed), variant: name })}</p>
      {best}
      <div class="fingerprint-acts">
        <Button icon="export" onPress={onExport}>
          {t('debrief.export')}
        </Button>
        <Button icon="link" onPress={onAddress}>
          {t('debrief.address')}
        </Button>
      </div>
    </section>
  );
}

interface QuestionsProps extends Pick<DebriefScreenProps, 'state'> {
  readonly className: string;
}

function Questions({ state, className }: QuestionsProps) {
  return (
    <Sheet title={t('debrief.questions')} className={className}>
      <ol class="questions">
        {state.game.scenario.texts.debriefQuestions.map((question, i) => (
          <li key={i}>{inLanguage(question)}</li>
        ))}
      </ol>
    </Sheet>
  );
}

/** Nobody played, so the model is judged and nobody else. */
function WatchedDebrief(props: DebriefScreenProps) {
  const { state } = props;
  return (
    <div class="screen debrief-screen">
      <Head {...props} />
      <main class="screen-body" id="main">
        {props.assumptions}
        <BacktestSheet state={state} />
        <Questions state={state} className="span-16" />
        <Fingerprint {...props} className="span-8" />
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

/** Sheets of a third of the screen that every debrief has: layers, tests, standings. */
const THIRDS = 3;

/** The last sheet fills the row that earlier sheets have begun. */
function spanOfLast(furtherThirds: number): string {
  return ['span-24', 'span-16', 'span-8'][(THIRDS + furtherThirds) % 3]!;
}

function PlayedDebrief(props: DebriefScreenProps) {
  const { state, country, onExport } = props;
  const debrief = selectDebrief(state, country);
  const turningPoints = useTurningPoints(state.history, country);
  const { scenario } = state.game;
  const hasLearning = scenario.learning !== undefined;
  return (
    <div class="screen debrief-screen">
      <Head {...props} />
      <main class="screen-body" id="main">
        {props.assumptions}
        <div class="span-8 screen-column">
          <ScoreSheet debrief={debrief} home={country} />
          {debrief.victories.map((victory, i) => (
            <VictorySheet key={i} victory={victory} round={debrief.place.round} />
          ))}
        </div>
        <div class="span-16 screen-column">
          <CourseSheet debrief={debrief} turningPoints={turningPoints} scenario={scenario} />
          <AnswersSheet ledger={debrief.ledger} ministers={selectMinisters(state, country)} />
        </div>
        <AfterwardsSheet state={state} country={country} />
        <BacktestSheet state={state} />
        <LearningSheet state={state} country={country} />
        <LayersSheet debrief={debrief} />
        {debrief.contracts.map((contract) => (
          <ContractSheet key={contract.id} contract={contract} />
        ))}
        <StandingsSheet standings={debrief.standings} home={country} />
        {hasLearning ? null : <Questions state={state} className="span-8" />}
        <Fingerprint
          state={state}
          best={props.best}
          className={spanOfLast(debrief.contracts.length + (hasLearning ? 0 : 1))}
          onExport={onExport}
          onAddress={props.onAddress}
        />
      </main>
    </div>
  );
}
