// Follows the address of the page, and the language that it asks for.

import { effect } from '@preact/signals';
import { languageAsked, setAddress } from './assignment';
import { askLanguage } from './preferences';

/** From now on the address is followed: at once, and whenever it changes. */
export function listenToAddress(): void {
  const read = () => setAddress(location.hash);
  read();
  addEventListener('hashchange', read);
  effect(() => askLanguage(languageAsked()));
}
