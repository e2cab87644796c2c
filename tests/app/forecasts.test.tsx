// Forecasts come back after a worker that could not be had, and after one that broke.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromForecaster, ToForecaster } from '../../src/lab/index';
import type { ForecastAnswer, ForecastQuestion } from '../../src/types/forecast';
import type { AskForecast } from '../../src/ui/hud/forecast/forecastPort';
import { koreanGame, loadFromDisk } from './games';
import { knowPieces } from './pieces';

await loadFromDisk();
const STATE = koreanGame(1).get();

/** A question is known by itself: each is another one. */
function question(): ForecastQuestion {
  return { kind: 'bands', lists: [] };
}

/** A worker that says what the test tells it to. */
class SpokenWorker extends EventTarget {
  static started: SpokenWorker[] = [];
  readonly heard: ToForecaster[] = [];
  isEnded = false;

  constructor() {
    super();
    SpokenWorker.started.push(this);
  }

  postMessage(message: ToForecaster): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: FromForecaster): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  answer(): ForecastAnswer {
    const { id } = this.heard.find((message) => message.kind === 'ask')!;
    const answer: ForecastAnswer = [];
    this.say({ kind: 'answer', id, answer });
    return answer;
  }
}

/** The worker that was started last, once there are so many. */
async function worker(count: number): Promise<SpokenWorker> {
  await vi.waitFor(() => expect(SpokenWorker.started.length).toBe(count));
  const last = SpokenWorker.started.at(-1)!;
  await vi.waitFor(() => expect(last.heard.length).toBeGreaterThan(0));
  return last;
}

describe('forecasts', () => {
  let ask: AskForecast;

  beforeEach(async () => {
    SpokenWorker.started = [];
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.file = 'forecastWorker.ts';
    document.body.replaceChildren(script);
    vi.stubGlobal('Worker', SpokenWorker);
    vi.resetModules();
    await knowPieces();
    ({ askForecast: ask } = await import('../../src/app/forecasts'));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it('should be had again where the first worker could not be started', async () => {
    vi.stubGlobal('Worker', undefined);
    await expect(ask('orders', STATE, question())).rejects.toThrow(TypeError);
    vi.stubGlobal('Worker', SpokenWorker);
    const asked = ask('orders', STATE, question());
    const answer = (await worker(1)).answer();
    expect(await asked).toBe(answer);
  });

  it('should be made for each seat, also where two ask the same', async () => {
    const same = question();
    const mine = ask('report', STATE, same);
    void ask('report', STATE, same);
    const { heard } = await worker(1);
    void ask('report', { ...STATE, active: 'JPN' }, same);
    const asked = () => heard.filter(({ kind }) => kind === 'ask').length;
    await vi.waitFor(() => expect(asked()).toBe(2));
    expect(await mine).toBeNull();
    const told = heard.flatMap((one) => (one.kind === 'see' ? [one.view.seat] : []));
    expect(told).toEqual([STATE.active, 'JPN']);
  });

  it.each([
    [
      'says that it failed',
      (broken: SpokenWorker) => broken.say({ kind: 'failed', reason: 'it broke' }),
    ],
    [
      'breaks',
      (broken: SpokenWorker) =>
        broken.dispatchEvent(new ErrorEvent('error', { message: 'it broke' })),
    ],
  ])(
    'should be had again from another worker where one %s, which is ended',
    async (_, breakDown) => {
      const lost = ask('orders', STATE, question());
      const first = await worker(1);
      breakDown(first);
      await expect(lost).rejects.toThrow('it broke');
      expect(first.isEnded).toBe(true);
      const asked = ask('orders', STATE, question());
      const second = await worker(2);
      expect(second.heard[0]).toMatchObject({ kind: 'see', isStart: true });
      const answer = second.answer();
      expect(await asked).toBe(answer);
      expect(second.isEnded).toBe(false);
    },
  );
});
