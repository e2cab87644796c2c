// The form of a new country over the page of an author: opened with the atlas, and what it makes is opened as a file.

import { signal } from '@preact/signals';
import type { Atlas } from '../../types/atlas';
import { NewCountryDialog } from '../../workshop/newCountry/newCountryDialog';
import { loadLibrary } from '../library';
import { takeMade, workshop } from './workshopDoor';

/** Null while the form is closed. */
const atlas = signal<Atlas | null>(null);

function close(): void {
  atlas.value = null;
}

/** Opens the form, or says that what it needs cannot be had. */
export async function openNewCountry(): Promise<void> {
  const library = await loadLibrary();
  if (library.ok) atlas.value = library.value.atlas;
  else workshop.refused.value = 'unreadable';
}

function take(text: string, fileName: string): void {
  close();
  void takeMade({ name: fileName, text });
}

export function NewCountryForm() {
  const open = atlas.value;
  return open === null ? null : <NewCountryDialog atlas={open} onMade={take} onClose={close} />;
}
