// The balance of a scenario is played round by round, stopped, gone on with, and begun anew when its file changes.

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runJobs, type LabContent } from '../../src/lab/index';
import type { NationScenario } from '../../src/types/scenario';
import { loadMessages, speak } from '../../src/ui/text';
import { BalancePanel } from '../../src/workshop/balance/balancePanel';
import { BalanceRun, type RunBalanceJobs } from '../../src/workshop/balance/balanceRun';
import { runners } from '../lab/matches';
import { contentOf } from '../support/content';

const { ruleset, scenario } = contentOf('first-data-centre');
const SMALL: LabContent = { ruleset, scenario };

/** Plays in this thread. */
const here: RunBalanceJobs = (content, jobs, options) =>
  runJobs(jobs, runners(1, content), options);

/** A run that waits before each round until it is let go on. */
function heldRun() {
  const waiting: (() => void)[] = [];
  const run = new BalanceRun(async (content, jobs, options) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return here(content, jobs, options);
  });
  return { run, letGo: () => waiting.shift()?.() };
}

function opened(mark = 'first'): BalanceRun {
  const run = new BalanceRun(here);
  run.open({ content: SMALL, mark });
  return run;
}

function rounds(run: BalanceRun): number | undefined {
  return run.told.value?.report.rounds;
}

/** The scenario with bars that nobody reaches. */
function withHighBars(): LabContent {
  const countries = scenario.countries.map((country) => {
    if (country.id !== 'KOR' || country.role !== 'nation') return country;
    const { questionNorms } = country as NationScenario;
    return { ...country, questionNorms: { ...questionNorms!, calm: [3] } };
  });
  return { ruleset, scenario: { ...scenario, countries } };
}

beforeAll(() => Promise.all([loadMessages('workshop'), loadMessages('later')]));
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('a run of the balance', () => {
  it('should tell more after every round and stop after the last one', async () => {
    const run = opened();
    const seen: (number | undefined)[] = [];
    run.told.subscribe(() => seen.push(rounds(run)));
    run.play(2);
    await waitFor(() => expect(run.progress.value).toBeNull(), { timeout: 20_000 });
    expect(seen).toEqual([undefined, 1, 2]);
    run.play(1);
    await waitFor(() => expect(rounds(run)).toBe(3), { timeout: 20_000 });
  });

  it('should keep whole rounds when it is stopped, and go on from there', async () => {
    const { run, letGo } = heldRun();
    run.open({ content: SMALL, mark: 'first' });
    run.play(5);
    letGo();
    await waitFor(() => expect(rounds(run)).toBe(1), { timeout: 20_000 });
    run.stop();
    expect(run.progress.value).toBeNull();
    letGo();
    run.play(1);
    letGo();
    await waitFor(() => expect(rounds(run)).toBe(2), { timeout: 20_000 });
  });

  it('should begin anew when the file changes, and keep the old report until then', async () => {
    const { run, letGo } = heldRun();
    run.open({ content: SMALL, mark: 'first' });
    run.play(5);
    letGo();
    await waitFor(() => expect(rounds(run)).toBe(1), { timeout: 20_000 });
    run.open({ content: withHighBars(), mark: 'second' });
    expect(run.progress.value).not.toBeNull();
    expect(run.told.value!.mark).toBe('first');
    letGo();
    letGo();
    await waitFor(() => expect(run.told.value!.mark).toBe('second'), { timeout: 20_000 });
    expect(rounds(run)).toBe(1);
    run.stop();
  });

  it('should begin anew also when the file changes before its first round', async () => {
    const { run, letGo } = heldRun();
    run.open({ content: SMALL, mark: 'first' });
    run.play(1);
    run.open({ content: withHighBars(), mark: 'second' });
    letGo();
    letGo();
    await waitFor(() => expect(run.told.value?.mark).toBe('second'), { timeout: 20_000 });
  });

  it('should forget what was played of another scenario', async () => {
    const run = opened();
    run.play(1);
    await waitFor(() => expect(rounds(run)).toBe(1), { timeout: 20_000 });
    const other = { ruleset, scenario: { ...scenario, id: 'another' } };
    run.open({ content: other, mark: 'second' });
    expect([run.told.value, run.progress.value]).toEqual([null, null]);
    run.close();
    expect(run.version.value).toBeNull();
  });

  it('should say why nothing could be played', async () => {
    const run = new BalanceRun(() => Promise.reject(new Error('no worker')));
    run.open({ content: SMALL, mark: 'first' });
    run.play();
    await waitFor(() => expect(run.failure.value).toBe('no worker'));
    expect(run.progress.value).toBeNull();
  });
});

describe('the panel of the balance', () => {
  it('should ask for a file first', () => {
    render(<BalancePanel run={new BalanceRun(here)} />);
    const start = screen.getByRole('button', { name: 'Weigh this scenario' });
    expect(start.getAttribute('aria-disabled')).toBe('true');
    expect(start.title).toContain('Open a scenario');
  });

  it('should show progress, then figures with their errors, and stop when asked', async () => {
    const { run, letGo } = heldRun();
    run.open({ content: SMALL, mark: 'first' });
    render(<BalancePanel run={run} />);
    fireEvent.click(screen.getByRole('button', { name: 'Weigh this scenario' }));
    await screen.findByRole('progressbar', { name: /^Pass 1 of 10: 0 of \d+ games$/ });
    letGo();
    await screen.findByRole('progressbar', { name: /^Pass 2 of 10/ }, { timeout: 20_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    const players = screen.getByRole('region', { name: /^Players, / });
    const row = within(players).getByRole('row', { name: /^Chip builder/ });
    expect(row.textContent).toMatch(/\d\s±\s\d.*\d\s±\s\d/);
    expect(screen.getByText(/^From \d+ games in 1 pass\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Play 10 more passes' })).toBeTruthy();
  });

  it('should put what stands out first, in sentences of either language', async () => {
    const run = new BalanceRun(here);
    run.open({ content: withHighBars(), mark: 'first' });
    run.play(4);
    await waitFor(() => expect(rounds(run)).toBe(4), { timeout: 40_000 });
    render(<BalancePanel run={run} />);
    const said = () => screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(said()).toContainEqual(
      expect.stringMatching(/^South Korea: the bar of “Calm seas” is too high\. .* 0\s±\s0/),
    );
    await speak('ko');
    await waitFor(() => expect(said().join()).toContain('기준선이 너무 높습니다'));
    for (const sentence of said()) expect(sentence).not.toMatch(/[{}]|undefined/);
  });

  it('should mark a report of an older version of the file', async () => {
    const run = opened();
    run.play(1);
    await waitFor(() => expect(rounds(run)).toBe(1), { timeout: 20_000 });
    run.open({ content: withHighBars(), mark: 'second' });
    render(<BalancePanel run={run} />);
    expect(screen.getByText(/^The file has changed since/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Weigh the file as it is now' })).toBeTruthy();
  });
});
