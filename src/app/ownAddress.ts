// Treats an assignment that was built into the page as if it were in its address.

/** `#play?…` in a page that was made for one class; undefined in any other. */
const carried = document.querySelector<HTMLMetaElement>('meta[name="assignment"]')?.content;

if (carried !== undefined && location.hash === '') location.replace(carried);
