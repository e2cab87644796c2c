// Follows the address of the page, and the language and words that it asks for.

import { effect } from '@preact/signals';
import { isSimpleAsked, languageAsked, setAddress } from './assignment';
import { askLanguage, askSimply } from './preferences';

/** From now on the address is followed: at once, and whenever it changes. */
export function listenToAddress(): void {
  const read = () => setAddress(location.hash);
  read();
  addEventListener('hashchange', read);
  effect(() => askLanguage(languageAsked()));
  effect(() => askSimply(isSimpleAsked()));
}
