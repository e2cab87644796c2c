// Hands texts to the player as files.

/** Offers `text` for saving under `name`. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}

/** Long enough for every browser to have begun the download. */
const RELEASE_AFTER_MS = 10_000;
