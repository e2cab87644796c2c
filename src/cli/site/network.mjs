// The addresses under which others in the same network reach this machine.

/** Every address of this machine, under both versions of the protocol. */
export const ALL_ADDRESSES = ['0.0.0.0', '::'];

/** Networks that no router passes on, the likeliest to be a school's first. */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./];

function rankOf(address) {
  return PRIVATE.findIndex((range) => range.test(address));
}

/** The private IPv4 addresses among what `os.networkInterfaces()` gives, the likeliest first. */
export function privateAddresses(interfaces) {
  return Object.values(interfaces)
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .filter((address) => rankOf(address) >= 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
}
