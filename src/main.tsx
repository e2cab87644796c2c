// Starts the page; nothing else.

import { options, render } from 'preact';
import { App, start } from './app';
import { afterPaint } from './ui/afterPaint';

// Preact waits 35 ms for a frame, and a slow machine may need longer: effects would hold up what they come after.
options.requestAnimationFrame = (act) => void afterPaint(0, act);

const root = document.getElementById('app');
if (root !== null) {
  render(<App />, root);
  void start();
}
