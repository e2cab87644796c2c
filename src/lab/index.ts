// The face of the lab: many games at once, as jobs in plain JSON.

export { auditState } from './audit';
export {
  createWorkerSide,
  localRunner,
  workerRunner,
  type FromWorker,
  type Runner,
  type WorkerRunner,
  type ToWorker,
} from './runner';
export type {
  AdviceJob,
  AnsweredGame,
  AnswersJob,
  ClimbJob,
  ClimbPath,
  ClimbResult,
  CountryRecord,
  CoverageCount,
  CoverageResult,
  DecisionsJob,
  GameRecord,
  Job,
  JobResult,
  JudgeJob,
  LabContent,
  LeverUse,
  MatchJob,
  MatchResult,
  PlayerSpec,
  SweepJob,
  TrialNation,
  TrialTurn,
  WeighedChange,
} from './job';
export {
  ANSWER_TARGET,
  balanceFindings,
  balanceJobs,
  LEAST_USES,
  demandsWeighed,
  readBalance,
  type EventReading,
} from './balance';
export {
  BALANCE_PARTS,
  balancePlan,
  readRound,
  roundJobs,
  interventionWord,
  type BalanceJob,
  type BalancePart,
  type BalancePlan,
  type PlayedRound,
} from './balanceReport/plan';
export { BALANCE_TARGETS, isFault } from './balanceReport/findings';
export { ReportGames } from './balanceReport/gamesOf';
export { medalFor } from './balanceReport/lengths';
export { widestError } from './balanceReport/precision';
export { readReport } from './balanceReport/read';
export type {
  BalanceReport,
  BarReading,
  BarsReading,
  ChoiceReading,
  LeaderReading,
  LengthReading,
  LotReading,
  LeverReading,
  Measured,
  MedalReading,
  PlayerReading,
  ReportFinding,
  SeatReading,
  VictoryReading,
} from './balanceReport/report';
export { leverKey } from './intervention';
export { canArrive, runArrival } from './arrival';
export { sameWorld } from './sameWorld';
export { valuesOf } from './fit/crossValidate';
export { type Fitted, fitAndJudge } from './fit/fitAndJudge';
export type { FitTask } from './fit/fit';
export { FITTED } from './fit/parameters';
export { valueAt } from './fit/place';
export { ABLATIONS } from './chain/ablation';
export { type PastRow, pastRows } from './chain/backtest';
export type { ChainPlan } from './chain/game';
export { chainPlans } from './chain/plans';
export { chainRow, type ChainRow, type ChainSeeds } from './chain/rows';
export { courseOfBacktest, runBacktest } from './backtest';
export { joinCoverage } from './forecast/coverage';
export {
  coverageJobs,
  shareWithin,
  totalCount,
} from './forecast/coveragePlan';
export { bandOf } from './forecast/bands';
export {
  createForecaster,
  type FromForecaster,
  type ToForecaster,
} from './forecast/forecaster';
export { SeatCourse } from './forecast/seatCourse';
export type {
  Decision,
  GameVerdict,
  JudgedGame,
  JudgedSeat,
  PlayedCourse,
  RoundPoint,
} from './judged';
export { judgeGame } from './judge';
export { levelJobs, readLevels, type LevelPlan } from './levels';
export { FAIR_SHARE, normsOf } from './norms';
export {
  portraitJobs,
  puzzleOf,
  readPortrait,
  type Portrait,
  type PortraitPlan,
  type SeatPortrait,
} from './portrait';
export { gamesOf } from './tasks';
export { runEmployed, runJobs, type Employed, type Ran, type RunOptions } from './pool';
export { highestPath } from './searchPolicy';
export { LEVER_VALUES, leversOf, retuneJobs, retunedMatches } from './settings';
export { STANDING_OPTIONS } from './standing';
export {
  correlationOf,
  estimate,
  meanOf,
  standardDeviationOf,
  standardErrorOf,
} from './statistics';
export { FOUND_KINDS, type FoundKind, type FoundPolicies } from './contestants';
export { depthContestants, planFor, readDepth, type Finding, type Missing } from './depth';
export type { DepthPlan, Retuning } from './depthPlan';
export {
  decisionJobs,
  evidenceJobs,
  forecastJobs,
  gatherEvidence,
  type DepthResults,
  type Evidence,
} from './evidence';
export { MEASURES } from './measures/index';
export { hasTarget } from './measures/measure';
export { SUPERPOWER_TARGETS } from './measures/superpowerTargets';
export type { Measure, MeasureId, Reading, Row, Target } from './measures/measure';
