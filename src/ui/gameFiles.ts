// The files that the page asks for while it runs: from the page itself where it holds them, else from beside it.

function heldElements(): readonly HTMLElement[] {
  return [...(globalThis.document?.querySelectorAll<HTMLElement>('script[data-file]') ?? [])];
}

/** Whether the page is one file that holds all the others. */
export function isOneFile(): boolean {
  return heldElements().length > 0;
}

/** What a page in one file holds under the name at the end of this address: a text as it is, a sound as a `data:` address. Undefined where the page holds no such file, as on a site. */
export function heldFile(address: string): string | undefined {
  const name = address.slice(address.lastIndexOf('/') + 1);
  return heldElements().find(({ dataset }) => dataset.file === name)?.textContent;
}

/** Asks for a file by its address or by its place beside the page. Fails where no answer comes. */
export function askForFile(address: string, options?: RequestInit): Promise<Response> {
  const held = heldFile(address);
  if (held !== undefined) return Promise.resolve(new Response(held));
  return fetch(new URL(address, document.baseURI), options);
}

/** The address of the sound at this place beside the page. */
export function soundAddress(place: string): string {
  return heldFile(place) ?? new URL(place, document.baseURI).href;
}
