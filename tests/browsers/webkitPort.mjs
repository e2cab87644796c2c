// A page in WebKitGTK's MiniBrowser, driven by selenium through WebKitWebDriver, on a screen that nobody sees.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, Key } from 'selenium-webdriver';
import { waitForServer } from 'selenium-webdriver/http/util.js';
import { freePort } from '../support/browserTests.mjs';
import { LIMIT_MS, POLL_MS, SIZE } from './limits.mjs';

/** The height that the window has beyond the page's own. */
const FRAME_PX = 60;

/** WebDriver tells of no errors: the page keeps its own from here on, and shows those before as its crash sheet. */
const LISTEN = `
  window.heardComplaints = [];
  const hear = (words) => window.heardComplaints.push(String(words));
  addEventListener('error', (event) => hear(event.message));
  addEventListener('unhandledrejection', (event) => hear(event.reason));
  addEventListener('securitypolicyviolation', (event) => hear(event.violatedDirective));
  console.error = (...words) => hear(words.join(' '));
`;

/** The first line that a program prints, once it does; fails when it ends before. */
async function firstLine(child, name) {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with code ${code}`);
  });
  const [said] = await Promise.race([once(child.stdout, 'data'), ended]);
  return String(said).trim();
}

/** A program that ends with this one at the latest. */
function start(program, args, env = {}) {
  const stdio = ['ignore', 'pipe', 'ignore'];
  const child = spawn(program, args, { stdio, env: { ...process.env, ...env } });
  process.once('exit', () => child.kill());
  return child;
}

/** An X server without a screen takes a free number by itself and says which. */
async function openScreen(xvfb) {
  const size = `${SIZE.width}x${SIZE.height + FRAME_PX}x24`;
  const server = start(xvfb, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp']);
  return { server, display: `:${await firstLine(server, 'Xvfb')}` };
}

async function connect(port, miniBrowser) {
  const address = `http://127.0.0.1:${port}`;
  await waitForServer(address, LIMIT_MS);
  const options = { binary: miniBrowser, args: ['--automation'] };
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
    .build();
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...SIZE });
  return driver;
}

function portOf(driver, end) {
  const heard = [];
  const read = (expression) => driver.executeScript(`return (${expression});`);
  const keep = async () => heard.push(...((await read('window.heardComplaints ?? []')) ?? []));
  const load = async (go) => {
    await keep();
    await go();
    await driver.executeScript(LISTEN);
  };
  return {
    version: async () => {
      const found = await driver.getCapabilities();
      return `WebKitGTK ${found.get('browserVersion')}`;
    },
    open: (url) => load(() => driver.get(url)),
    reload: () => load(() => driver.navigate().refresh()),
    read,
    waitFor: (expression) => driver.wait(() => read(expression), LIMIT_MS, expression, POLL_MS),
    click: async (expression) => (await read(expression)).click(),
    press: (key) =>
      driver
        .actions()
        .sendKeys(Key[key.toUpperCase()] ?? key)
        .perform(),
    complaints: async () => {
      await keep();
      return heard;
    },
    close: async () => {
      await driver.quit().finally(end);
    },
  };
}

/** Opens MiniBrowser with one empty page; gives a port as `game.mjs` asks for. */
export async function openWebKit({ miniBrowser, driver: webDriver, xvfb }) {
  const { server, display } = await openScreen(xvfb);
  const port = await freePort();
  const child = start(webDriver, [`--port=${port}`], { DISPLAY: display });
  const end = () => {
    child.kill();
    server.kill();
  };
  try {
    return portOf(await connect(port, miniBrowser), end);
  } catch (error) {
    end();
    throw error;
  }
}
