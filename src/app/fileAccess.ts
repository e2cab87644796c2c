// Hands texts to the player as files.

/** What a file of that name holds. */
function typeOf(name: string): string {
  return name.endsWith('.csv') ? 'text/csv' : 'application/json';
}

/** Offers `text` for saving under `name`. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}

/** Long enough for every browser to have begun the download. */
const RELEASE_AFTER_MS = 10_000;
