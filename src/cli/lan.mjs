// What `npm start -- --lan` tells: the addresses of the page in this network, with a QR code of the first.

/** White on black whatever the colours of the terminal are, because cameras read nothing else. */
const AS_PRINTED = '\u001b[97;40m';
const AS_BEFORE = '\u001b[0m';
const QUIET_CELLS = 2;

/** A QR code of the text, with two rows of cells to a line of the terminal. The package is imported here, because before the packages are installed nothing needs a code. */
async function qrLines(text, hasColours) {
  const { renderUnicodeCompact } = await import('uqr');
  const lines = renderUnicodeCompact(text, { border: QUIET_CELLS }).split('\n');
  return hasColours ? lines.map((line) => AS_PRINTED + line + AS_BEFORE) : lines;
}

const OWN_FILE =
  'Whoever has this address can read your file; without what follows the # it is the game alone.';

/** The lines to print for a page that is served on this port at these addresses of the machine; `place` is where in it an author's file is shown, with its token. */
export async function lanLines(addresses, port, hasColours, place = '') {
  const warning = 'Anybody on this network can open the page until it is stopped.';
  if (addresses.length === 0)
    return [warning, 'This machine has no private address at present; is it in a network?'];
  const urls = addresses.map((address) => `http://${address}:${port}/${place}`);
  return [
    warning,
    'Others find it at:',
    ...urls.map((url) => `  ${url}`),
    ...(place === '' ? [] : [OWN_FILE]),
    '',
    ...(await qrLines(urls[0], hasColours)),
    '',
    'If it does not open there, a firewall of this machine may keep the port shut.',
  ];
}
