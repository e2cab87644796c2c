// Tells who may have the file that an author works on: a page of this server on this machine, or whoever has the token of the printed address.

import { randomBytes, timingSafeEqual } from 'node:crypto';

/** The names under which this machine reaches itself; a foreign name that leads here is none of them. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const OWN_ADDRESS = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

const TOKEN_BYTES = 24;
const BEARER = 'Bearer ';

/** A new token, 32 letters that an address can hold. */
export function makeToken() {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** The name in a `Host` header, without the port: a tunnel may lead from another. */
function nameOf(host = '') {
  return host.toLowerCase().replace(/:\d{1,5}$/, '');
}

/** Whether a browser sent it for a page of this very address. Old browsers say neither, and read nothing of other addresses. */
function isForOwnPage({ headers }) {
  const { host, origin, 'sec-fetch-site': site } = headers;
  const isOwnOrigin = origin === undefined || origin === `http://${host}`;
  return isOwnOrigin && (site === undefined || site === 'same-origin');
}

function isFromHere({ socket, headers }) {
  return OWN_ADDRESS.test(socket.remoteAddress ?? '') && OWN_NAMES.has(nameOf(headers.host));
}

/** Compared in a time that does not tell how much of it is right. */
function hasToken({ headers }, token) {
  if (token === null) return false;
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(BEARER + token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Whether this request may have the author's file; `token` is null where the network is given none. */
export function mayOpen(request, token) {
  return isForOwnPage(request) && (isFromHere(request) || hasToken(request, token));
}
