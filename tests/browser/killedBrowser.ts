// Starts a browser as a process of its own that can be killed outright, with a profile that outlives it.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { defined } from '../../src/lib/assert';
import { CHROMIUM_ARGS, findPageBrowser } from '../support/browser.mjs';

const WAIT_MS = 50;
/** A browser that has just lost its twin is now and then deaf to its first caller. */
const ANSWER_MS = 15_000;
const MOST_STARTS = 4;

/** The port a started browser wrote into its profile. */
async function portIn(profile: string, process: ChildProcess): Promise<string> {
  while (process.exitCode === null) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  throw new Error('The browser ended before it could be used.');
}

function openPage(browser: Browser): Promise<Page> {
  return defined(browser.contexts()[0], 'a context').newPage();
}

/** One profile and the browsers that use it, one after the other. */
export class MortalBrowser {
  private readonly profile: string;
  private process: ChildProcess | null = null;
  private browser: Browser | null = null;

  private constructor(profile: string) {
    this.profile = profile;
  }

  static async create(): Promise<MortalBrowser> {
    return new MortalBrowser(await mkdtemp(join(tmpdir(), 'own-bearings-')));
  }

  /** Starts the browser and opens a page in it. One that does not answer has seen no page: it is started anew. */
  async open(): Promise<Page> {
    for (let start = 1; start < MOST_STARTS; start++) {
      const browser = await this.start().catch(() => null);
      if (browser !== null) return openPage(browser);
      await this.kill();
    }
    return openPage(await this.start());
  }

  private async start(): Promise<Browser> {
    await rm(join(this.profile, 'DevToolsActivePort'), { force: true });
    const program = defined(findPageBrowser(), 'a browser');
    const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${this.profile}`];
    this.process = spawn(program, [...CHROMIUM_ARGS, ...own], { detached: true, stdio: 'ignore' });
    const port = await portIn(this.profile, this.process);
    const address = `http://127.0.0.1:${port}`;
    this.browser = await chromium.connectOverCDP(address, { timeout: ANSWER_MS });
    return this.browser;
  }

  /** Kills the browser and all its processes without warning. */
  async kill(): Promise<void> {
    const { process: victim } = this;
    if (victim?.pid === undefined || victim.exitCode !== null) return;
    const ended = new Promise((resolve) => victim.once('exit', resolve));
    process.kill(-victim.pid, 'SIGKILL');
    await ended;
    await this.browser?.close().catch(() => undefined);
    this.process = null;
  }

  /** Ends whatever is left, the profile too. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
