// The worker's side of forecasts: answers questions that come as messages; of each asker the newest counts.

import {
  FORECAST_ASKERS,
  type ForecastAnswer,
  type ForecastAsker,
  type ForecastQuestion,
  type SeatTurn,
} from '../../types/forecast';
import type { PlayerView } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { Pause } from '../runner';
import type { Work } from './forecast';
import { SeatCourse } from './seatCourse';

export type ToForecaster =
  /** The turns that a seat has lived through since the worker was last told, or since the start of the game. */
  | {
      readonly kind: 'see';
      readonly isStart: boolean;
      readonly turns: readonly SeatTurn[];
      readonly view: PlayerView;
    }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly asker: ForecastAsker;
      readonly seat: CountryId;
      readonly question: ForecastQuestion;
    };

export type FromForecaster =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ForecastAnswer }
  | { readonly kind: 'failed'; readonly reason: string };

interface Task {
  readonly id: number;
  readonly work: Work<ForecastAnswer>;
}

class Forecaster {
  private readonly courses = new Map<CountryId, SeatCourse>();
  private readonly tasks = new Map<ForecastAsker, Task>();
  private isBusy = false;

  constructor(
    private readonly post: (message: FromForecaster) => void,
    private readonly pause: Pause,
  ) {}

  receive(message: ToForecaster): void {
    if (message.kind === 'see') return this.see(message);
    const { id, asker, seat, question } = message;
    const course = this.courses.get(seat);
    if (course === undefined) return this.fail('asked for a seat that was never seen');
    this.tasks.set(asker, { id, work: course.answer(question) });
    void this.workOn();
  }

  private see({ isStart, turns, view }: Extract<ToForecaster, { kind: 'see' }>): void {
    this.tasks.clear();
    const course = this.courses.get(view.seat);
    if (isStart || course === undefined) this.courses.set(view.seat, new SeatCourse(turns, view));
    else course.goOn(turns, view);
  }

  private fail(reason: string): void {
    this.post({ kind: 'failed', reason });
  }

  private async workOn(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      while (this.step()) await this.pause();
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    } finally {
      this.isBusy = false;
    }
  }

  /** Does one step of the first task; false where there is none. */
  private step(): boolean {
    const asker = FORECAST_ASKERS.find((one) => this.tasks.has(one));
    if (asker === undefined) return false;
    const { id, work } = this.tasks.get(asker)!;
    const { done, value } = work.next();
    if (done !== true) return true;
    this.tasks.delete(asker);
    this.post({ kind: 'answer', id, answer: value });
    return true;
  }
}

/** What a worker does with each message; `post` sends an answer. */
export function createForecaster(
  post: (message: FromForecaster) => void,
  pause: Pause,
): (message: ToForecaster) => void {
  const forecaster = new Forecaster(post, pause);
  return (message) => forecaster.receive(message);
}
