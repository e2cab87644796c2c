// Follows the address of the page, and the language and words that it, or the assignment of the running game, asks for.

import { computed, effect } from '@preact/signals';
import { setAddress, speechAsked } from './assignment';
import { page } from './page';
import { askLanguage, askSimply } from './preferences';

/** From now on the address is followed: at once, and whenever it changes. */
export function listenToAddress(): void {
  const read = () => setAddress(location.hash);
  read();
  addEventListener('hashchange', read);
  const kept = computed(() => {
    const now = page.value;
    return 'session' in now ? now.session.setup.assigned?.address : undefined;
  });
  // What the player has chosen since stands until something else is asked for.
  const language = computed(() => speechAsked(kept.value).language);
  const isSimple = computed(() => speechAsked(kept.value).isSimple);
  effect(() => askLanguage(language.value));
  effect(() => askSimply(isSimple.value));
}
