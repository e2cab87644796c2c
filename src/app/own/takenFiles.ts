// Files that come to the page by its buttons or by a drop, with the browser's handle on them where there is one.

/** As much of a file handle as the page uses. */
export interface FileWay {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  /** Asks the player for leave, where the browser wants that. */
  requestPermission?(wish: { readonly mode: 'readwrite' }): Promise<string>;
}

export interface TakenFile {
  readonly file: File;
  /** Null where the browser gives none. */
  readonly way: FileWay | null;
}

interface Picker {
  readonly showOpenFilePicker?: (wish: object) => Promise<FileWay[]>;
}

interface DroppedItem {
  readonly kind: string;
  getAsFile(): File | null;
  getAsFileSystemHandle?(): Promise<(FileWay & { readonly kind: string }) | null>;
}

const JSON_FILES = { description: 'JSON', accept: { 'application/json': ['.json'] } };

async function taken(way: FileWay): Promise<TakenFile> {
  return { file: await way.getFile(), way };
}

/** Chooses files by the plain input that every browser has. */
function pickPlainly(): Promise<readonly TakenFile[]> {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple: true, accept: '.json,application/json' });
  return new Promise((resolve) => {
    const take = () => resolve([...(input.files ?? [])].map((file) => ({ file, way: null })));
    input.addEventListener('change', take);
    input.addEventListener('cancel', take);
    input.click();
  });
}

/** Lets the player choose files; none where that was called off. */
export async function pickFiles(): Promise<readonly TakenFile[]> {
  const { showOpenFilePicker } = globalThis as Picker;
  if (showOpenFilePicker === undefined) return pickPlainly();
  try {
    const ways = await showOpenFilePicker({ multiple: true, types: [JSON_FILES] });
    return await Promise.all(ways.map(taken));
  } catch {
    return [];
  }
}

async function takenItem(item: DroppedItem): Promise<TakenFile[]> {
  const file = item.getAsFile();
  const way = await item.getAsFileSystemHandle?.().catch(() => null);
  if (file === null) return [];
  return [{ file, way: way?.kind === 'file' ? way : null }];
}

/** The files of a drop. They are taken before this call returns, because the browser empties the drop then. */
export async function droppedFiles(event: DragEvent): Promise<readonly TakenFile[]> {
  const items = [...(event.dataTransfer?.items ?? [])] as unknown as DroppedItem[];
  const each = items.filter(({ kind }) => kind === 'file').map(takenItem);
  return (await Promise.all(each)).flat();
}
