// The form of a new country over the page of an author: opened with the atlas, and what it makes is opened as a file.

import { NewCountryDialog } from '../../workshop/newCountry/newCountryDialog';
import { loadLibrary } from '../content';
import { takeMade } from './workshopDoor';
import { newCountryAtlas, workshop } from './workshopState';

function close(): void {
  newCountryAtlas.value = null;
}

/** Opens the form, or says that what it needs cannot be had. */
export async function openNewCountry(): Promise<void> {
  const library = await loadLibrary();
  if (library.ok) newCountryAtlas.value = library.value.atlas;
  else workshop.refused.value = 'unreadable';
}

function take(text: string, fileName: string): void {
  close();
  void takeMade({ name: fileName, text });
}

export function NewCountryForm() {
  const open = newCountryAtlas.value;
  return open === null ? null : <NewCountryDialog atlas={open} onMade={take} onClose={close} />;
}
