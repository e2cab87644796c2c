// A file of an author as the browser's own picker gives it: looked at again, and written.

import type { Page } from '@playwright/test';
import { edited, withoutLesson } from '../support/ownScenario';

/** What its title says in English. */
export const AUTHORS_TITLE = 'Harbour lesson';

/** A country's first lesson under an id and a title of its own, by another author. */
export const GOOD = edited('first-data-centre', withoutLesson)
  .replace('"id": "first-data-centre"', '"id": "harbour-lesson"')
  .replace('"en": "First data centre"', `"en": "${AUTHORS_TITLE}"`)
  .replace(/"author": "[^"]*"/, '"author": "Mina Park"')
  .replace(/"licence": "[^"]*"/, '"licence": "CC BY 4.0"');
/** The same with two mistakes, of which one has a fix. */
export const MISTAKES = GOOD.replace('"variants"', '"varants"').replace('"half": 1', '"half": 3');
/** The same with another number in it. */
export const CHANGED = GOOD.replace('"minutes": 6', '"minutes": 12');

interface Disk {
  readonly disk: { text: string };
  readonly saveToDisk: (text: string) => void;
}

/** From the next page on there is such a file, and it is the one that is picked. */
export async function giveDisk(page: Page, text: string): Promise<void> {
  await page.addInitScript((first) => {
    const disk = { text: first, stamp: 1 };
    const write = (next: string) => void Object.assign(disk, { text: next, stamp: disk.stamp + 1 });
    const handle = {
      kind: 'file',
      name: 'harbour.json',
      getFile: async () => new File([disk.text], 'harbour.json', { lastModified: disk.stamp }),
      createWritable: async () => ({
        write: async (next: string) => write(next),
        close: async () => undefined,
      }),
    };
    const showOpenFilePicker = async () => [handle];
    Object.assign(globalThis, { showOpenFilePicker, disk, saveToDisk: write });
  }, text);
}

export function saveToDisk(page: Page, text: string): Promise<void> {
  return page.evaluate((next) => (globalThis as unknown as Disk).saveToDisk(next), text);
}

export function onDisk(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as Disk).disk.text);
}
