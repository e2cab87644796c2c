// Plays the balance of a scenario round by round while its author goes on writing, and keeps what was found.

import { signal } from '@preact/signals';
import {
  balancePlan,
  readReport,
  readRound,
  roundJobs,
  type BalanceJob,
  type BalancePlan,
  type BalanceReport,
  type LabContent,
  type PlayedRound,
  type Ran,
  type RunOptions,
} from '../../lab';
import { assert } from '../../lib/assert';
import type { Scenario } from '../../types/scenario';

/** Runs jobs elsewhere, so that the page stays responsive. Rejects where that cannot be done at all. */
export type RunBalanceJobs = (
  content: LabContent,
  jobs: readonly BalanceJob[],
  options: RunOptions,
) => Promise<Ran<BalanceJob>>;

/** One version of a file, as it was checked. */
export interface WeighedVersion {
  readonly content: LabContent;
  /** Differs for all versions of the file. */
  readonly mark: string;
}

/** A report, and the version it is about. */
export interface ToldReport {
  readonly report: BalanceReport;
  readonly scenario: Scenario;
  readonly mark: string;
}

export interface BalanceProgress {
  /** The round that is played, from 1, and the last one that is asked for. */
  readonly round: number;
  readonly last: number;
  /** How many games of this round were played. */
  readonly done: number;
  readonly total: number;
}

/** How many rounds are played unless more are asked for. */
export const USUAL_ROUNDS = 10;

export class BalanceRun {
  /** The newest report; that of an older version of the file until the new one has its first round. */
  readonly told = signal<ToldReport | null>(null);
  /** Null while no games are played. */
  readonly progress = signal<BalanceProgress | null>(null);
  /** Why playing broke off, or null. */
  readonly failure = signal<string | null>(null);
  /** The version of the file that is open; null before one was. */
  readonly version = signal<WeighedVersion | null>(null);
  private plan: BalancePlan | null = null;
  private rounds: PlayedRound[] = [];
  private wished = 0;
  private stopped = new AbortController();

  constructor(private readonly runJobs: RunBalanceJobs) {}

  /** Takes a version of the file. The report of an earlier version stays until this one has its first round, which begins at once if games were being played. The report of another scenario is dropped. */
  open(version: WeighedVersion): void {
    const before = this.version.peek();
    if (before?.mark === version.mark) return;
    const isSame = before?.content.scenario.id === version.content.scenario.id;
    const goesOn = isSame && this.progress.peek() !== null;
    if (isSame) this.stop();
    else this.close();
    this.version.value = version;
    this.plan = balancePlan(version.content);
    this.rounds = [];
    this.wished = 0;
    if (goesOn) this.play();
  }

  /** Forgets the file and its report. */
  close(): void {
    this.stop();
    this.version.value = null;
    this.plan = null;
    this.told.value = null;
    this.failure.value = null;
  }

  /** Plays this many rounds more. */
  play(more = USUAL_ROUNDS): void {
    if (this.plan === null || this.progress.peek() !== null) return;
    this.wished = this.rounds.length + more;
    this.stopped = new AbortController();
    this.failure.value = null;
    void this.playRounds(this.plan, this.stopped.signal);
  }

  /** Stops playing; the rounds that were played to their end stay. */
  stop(): void {
    this.stopped.abort();
    this.progress.value = null;
  }

  private async playRounds(plan: BalancePlan, stop: AbortSignal): Promise<void> {
    try {
      while (!stop.aborted && this.rounds.length < this.wished) await this.playRound(plan, stop);
    } catch (error) {
      if (!stop.aborted)
        this.failure.value = error instanceof Error ? error.message : String(error);
    }
    if (!stop.aborted) this.progress.value = null;
  }

  private async playRound(plan: BalancePlan, stop: AbortSignal): Promise<void> {
    const number = this.rounds.length;
    const onProgress = (done: number, total: number) => {
      if (stop.aborted) return;
      this.progress.value = { round: number + 1, last: this.wished, done, total };
    };
    const jobs = roundJobs(plan, number);
    onProgress(0, jobs.length);
    const content = { ruleset: plan.ruleset, scenario: plan.scenario };
    const { results } = await this.runJobs(content, jobs, { onProgress, signal: stop });
    if (stop.aborted) return;
    const played = readRound(plan, number, results);
    assert(played !== null, 'a round of the balance has no end');
    this.rounds.push(played);
    this.told.value = {
      report: readReport(plan, this.rounds),
      scenario: plan.scenario,
      mark: this.version.peek()!.mark,
    };
  }
}
