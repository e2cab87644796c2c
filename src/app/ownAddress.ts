// An assignment that was put into the page itself counts as if it stood in its address.

/** `#play?…` in a page that was made for one class; undefined in any other. */
const carried = document.querySelector<HTMLMetaElement>('meta[name="assignment"]')?.content;

if (carried !== undefined && location.hash === '') location.replace(carried);
