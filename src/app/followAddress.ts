// Follows the address of the page, and the language and words that it, or the assignment of the running game, asks for.

import { effect } from '@preact/signals';
import { setAddress, speechAsked } from './assignment';
import { page } from './page';
import { askLanguage, askSimply } from './preferences';

/** From now on the address is followed: at once, and whenever it changes. */
export function listenToAddress(): void {
  const read = () => setAddress(location.hash);
  read();
  addEventListener('hashchange', read);
  effect(() => {
    const now = page.value;
    const kept = 'session' in now ? now.session.setup.assigned?.address : undefined;
    const { language, isSimple } = speechAsked(kept);
    askLanguage(language);
    askSimply(isSimple);
  });
}
