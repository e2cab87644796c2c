// Asks for forecasts: one worker as long as the page is open, which is told of each turn as the seat saw it and of nothing else.

import { viewFor } from '../engine/index';
import type { FromForecaster, ToForecaster } from '../lab/index';
import type { SessionState } from '../session/index';
import type { ForecastAnswer, ForecastAsker, ForecastQuestion, SeatTurn } from '../types/forecast';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { AskForecast } from '../ui/hud/forecast/forecastPort';
import { broughtView, loadPiece } from './pieces';
import { startWorker } from './scripts';

interface Waiting {
  readonly id: number;
  readonly resolve: (answer: ForecastAnswer | null) => void;
  readonly reject: (error: Error) => void;
}

/** As much of a seat's game as the worker has been told. */
interface Seen {
  readonly start: Game;
  readonly turns: number;
}

function turnsOf({ history, active }: SessionState, from: number): SeatTurn[] {
  return history.slice(from).map(({ before, orders }) => ({
    view: viewFor(before, active),
    orders: orders.filter(({ country }) => country === active),
  }));
}

/** The page's end of the connection to one worker. */
class ForecastLine {
  private readonly waiting = new Map<ForecastAsker, Waiting>();
  private readonly seen = new Map<CountryId, Seen>();
  private asked = 0;
  private lost: Error | null = null;

  constructor(private readonly post: (message: ToForecaster) => void) {}

  ask(
    asker: ForecastAsker,
    state: SessionState,
    question: ForecastQuestion,
  ): Promise<ForecastAnswer | null> {
    if (this.lost !== null) return Promise.reject(this.lost);
    this.tell(state);
    this.waiting.get(asker)?.resolve(null);
    const id = ++this.asked;
    const answer = new Promise<ForecastAnswer | null>((resolve, reject) => {
      this.waiting.set(asker, { id, resolve, reject });
    });
    this.post({ kind: 'ask', id, asker, seat: state.active, question });
    return answer;
  }

  hear(answered: number, answer: ForecastAnswer): void {
    for (const [asker, { id, resolve }] of this.waiting) {
      if (id !== answered) continue;
      this.waiting.delete(asker);
      resolve(answer);
    }
  }

  lose(reason: string): void {
    this.lost = new Error(reason);
    for (const { reject } of this.waiting.values()) reject(this.lost);
    this.waiting.clear();
  }

  /** Tells the worker of the turns since; open questions are dropped, because their answers are of no use any more. */
  private tell(state: SessionState): void {
    const { game, active, history } = state;
    const start = history[0]?.before ?? game;
    const seen = this.seen.get(active);
    const isStart = seen?.start !== start || seen.turns > history.length;
    if (!isStart && seen.turns === history.length) return;
    for (const { resolve } of this.waiting.values()) resolve(null);
    this.waiting.clear();
    const turns = turnsOf(state, isStart ? 0 : seen.turns);
    this.post({ kind: 'see', isStart, turns, view: viewFor(game, active) });
    this.seen.set(active, { start, turns: history.length });
  }
}

interface Asked {
  readonly game: Game;
  readonly seat: CountryId;
  readonly question: ForecastQuestion;
  readonly answer: Promise<ForecastAnswer | null>;
}

/** Has one line open at a time; one that is lost or was not to be had is forgotten, and the next question opens another. */
class Forecaster {
  private opening: Promise<ForecastLine> | null = null;
  private line: ForecastLine | null = null;
  /** The last question of each asker. It is asked once a turn, and not at all if a newer one came before the worker was there. */
  private readonly newest = new Map<ForecastAsker, Asked>();

  ask(
    asker: ForecastAsker,
    state: SessionState,
    question: ForecastQuestion,
  ): Promise<ForecastAnswer | null> {
    const { game, active: seat } = state;
    const last = this.newest.get(asker);
    if (last?.question === question && last.game === game && last.seat === seat) return last.answer;
    const answer = this.put(asker, state, question);
    this.newest.set(asker, { game, seat, question, answer });
    return answer;
  }

  /** Asks at once where the worker is there, so that it begins before the page is drawn again. */
  private put(
    asker: ForecastAsker,
    state: SessionState,
    question: ForecastQuestion,
  ): Promise<ForecastAnswer | null> {
    if (this.line !== null) return this.line.ask(asker, state, question);
    this.opening ??= this.open().catch((thrown: unknown) => {
      this.forget();
      throw thrown;
    });
    return this.opening.then((line) => {
      this.line = line;
      const isNewest = this.newest.get(asker)?.question === question;
      return isNewest ? line.ask(asker, state, question) : null;
    });
  }

  private async open(): Promise<ForecastLine> {
    await loadPiece('forecasts');
    const worker = startWorker(broughtView('FORECAST_WORKER_URL')!);
    const line = new ForecastLine((message) => worker.postMessage(message));
    const lose = (reason: string) => {
      worker.terminate();
      this.forget();
      line.lose(reason);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromForecaster>) =>
      data.kind === 'failed' ? lose(data.reason) : line.hear(data.id, data.answer),
    );
    worker.addEventListener('error', ({ message }) => lose(`a worker failed: ${message}`));
    return line;
  }

  private forget(): void {
    this.opening = null;
    this.line = null;
    this.newest.clear();
  }
}

const forecaster = new Forecaster();

export const askForecast: AskForecast = (asker, state, question) =>
  forecaster.ask(asker, state, question) as Promise<ForecastAnswer<typeof question> | null>;
