// Starts the page; nothing else.

import { render } from 'preact';
import { App, start } from './app';

const root = document.getElementById('app');
if (root !== null) {
  render(<App />, root);
  void start();
}
