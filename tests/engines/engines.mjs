// The JavaScript engines that must agree: how each is found, fetched and asked to play.

import { findBrowser, findOnPath, provideBrowser } from '../support/browser.mjs';
import { playInChromium, playInFirefox } from './browsers.mjs';
import { playInShell } from './shells.mjs';

/**
 * `find` gives the program's path; `debianPackage` is what holds it; `play(path, script, count)` gives
 * one line per game. The first engine is the one the others are compared with.
 */
export const ENGINES = [
  { name: 'Node', find: () => process.execPath, play: playInShell },
  { name: 'Chromium', find: findBrowser, fetch: provideBrowser, play: playInChromium },
  {
    name: 'Firefox',
    find: () => process.env.FIREFOX_PATH ?? findOnPath(['firefox-esr', 'firefox']),
    debianPackage: 'firefox-esr',
    play: playInFirefox,
  },
  {
    name: 'JavaScriptCore',
    find: () => findOnPath(['jsc']),
    debianPackage: 'libjavascriptcoregtk-bin',
    play: playInShell,
  },
  {
    name: 'QuickJS',
    find: () => findOnPath(['qjs']),
    debianPackage: 'quickjs',
    play: playInShell,
  },
];
