// What the page of an author works on. It outlives the page's screens, and refused files leave it as it was.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { AuthorsFiles, RefusedFiles } from './files';
import type { Reading, Work, WorkWay } from './work';

export interface WorkshopPorts {
  /** Reads the files. */
  readonly read: (files: AuthorsFiles) => Promise<Reading>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

function areSame(a: AuthorsFiles, b: AuthorsFiles): boolean {
  return (['scenario', 'rules', 'base'] as const).every((one) => a[one]?.text === b[one]?.text);
}

export class Workshop {
  private readonly opened = signal<Work | null>(null);
  private readonly reading = signal(false);
  /** Why the latest files were refused; null once others were taken. */
  readonly refused = signal<RefusedFiles | null>(null);
  /** Whether the file that is watched cannot be read at present. */
  readonly isGone = signal(false);
  private takings = 0;

  constructor(private readonly ports: WorkshopPorts) {}

  get work(): ReadonlySignal<Work | null> {
    return this.opened;
  }

  get isReading(): ReadonlySignal<boolean> {
    return this.reading;
  }

  /** Reads files and shows what is in them; null where other files came meanwhile and took their place. */
  async take(files: AuthorsFiles, way: WorkWay): Promise<Work | null> {
    const own = ++this.takings;
    const { read, now } = this.ports;
    const before = this.opened.peek();
    if (before !== null && areSame(before.files, files) && before.reading.kind !== 'unread') {
      this.reading.value = false;
      this.refused.value = null;
      return null;
    }
    this.reading.value = true;
    const reading = await read(files);
    if (own !== this.takings) return null;
    this.reading.value = false;
    this.refused.value = null;
    const work: Work = { files, way, cameAt: now(), reading };
    this.opened.value = work;
    return work;
  }

  /** Closes what is open. */
  putAway(): void {
    this.takings++;
    this.reading.value = false;
    this.refused.value = null;
    this.isGone.value = false;
    this.opened.value = null;
  }
}
