// Answers one request for a file of a folder: method, headers, what the browser has already, and the bytes.

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { chooseEncoding } from './encoding.mjs';
import { findFile } from './find.mjs';
import { mediaTypeOf } from './mediaTypes.mjs';
import { mayOpen } from './mayOpen.mjs';
import { OPEN_PLACE } from './openFile.mjs';
import { readRange } from './range.mjs';
import { LARGEST_KEPT_BYTES } from './cache.mjs';

const ALLOWED = 'GET, HEAD';
/** The build names files in `assets` by their content, so that such a file never changes. */
const FINGERPRINTED = /^assets\/.+-[\w-]{8}\.\w+$/;
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';

/** Headers of every answer. No page may frame the game: clicks could be stolen, and nothing needs it. */
const ALWAYS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** No page of another address may load it, not even as something that it cannot read. */
const FOR_OWN_PAGE = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** One line on why there is no file to send. */
function say(response, status, words, headers = {}) {
  const text = `${words}\n`;
  const own = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': text.length };
  response.writeHead(status, { ...ALWAYS, 'Cache-Control': 'no-store', ...own, ...headers });
  response.end(text);
}

/** Whether a header such as `If-None-Match` names this tag. */
function names(header, tag) {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}

/** A file that is too large for the cache is sent as it is; its tag is the time at which it was last written. */
function largeContent(file) {
  return { tag: `"${file.stamp}"` };
}

/** The part that is asked for; the whole where the part that the browser has is of another content. */
function rangeOf({ headers }, tag, size) {
  const isSame = headers['if-range'] === undefined || headers['if-range'] === tag;
  return isSame ? readRange(headers.range, size) : undefined;
}

function describe(file, { tag, encoding }) {
  const { type, isCompressible } = mediaTypeOf(file.name);
  return {
    ...ALWAYS,
    'Content-Type': type,
    'Cache-Control': FINGERPRINTED.test(file.name) ? FOR_EVER : ASK_EACH_TIME,
    ETag: tag,
    'Accept-Ranges': 'bytes',
    ...(isCompressible && { Vary: 'Accept-Encoding' }),
    ...(encoding && { 'Content-Encoding': encoding }),
  };
}

/** Sends bytes from memory, or reads them on the way. Whichever side breaks off, the file is closed. */
async function send(response, file, bytes, { first, end }) {
  if (bytes) response.end(bytes.subarray(first, end + 1));
  else if (end < first) response.end();
  else await pipeline(createReadStream(file.path, { start: first, end }), response);
}

async function sendFile(request, response, file, content) {
  const headers = describe(file, content);
  if (names(request.headers['if-none-match'], content.tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const size = content.bytes?.length ?? file.size;
  const asked = request.method === 'GET' ? rangeOf(request, content.tag, size) : undefined;
  if (asked === 'unsatisfiable') {
    say(response, 416, 'The file has no such part.', { 'Content-Range': `bytes */${size}` });
    return;
  }
  const part = asked ?? { first: 0, end: size - 1 };
  response.writeHead(asked ? 206 : 200, {
    ...headers,
    'Content-Length': part.end - part.first + 1,
    ...(asked && { 'Content-Range': `bytes ${part.first}-${part.end}/${size}` }),
  });
  if (request.method === 'HEAD') response.end();
  else await send(response, file, content.bytes, part);
}

async function answerRead(request, response, { folder, prefix, cache }) {
  const file = await findFile(request.url, folder, prefix);
  if (!file) {
    say(response, 404, 'Not here.');
    return;
  }
  const isWhole = request.headers.range === undefined && mediaTypeOf(file.name).isCompressible;
  const encoding = isWhole ? chooseEncoding(request.headers['accept-encoding']) : undefined;
  const isLarge = file.size > LARGEST_KEPT_BYTES;
  const content = isLarge ? largeContent(file) : await cache.contentOf(file, encoding);
  await sendFile(request, response, file, content);
}

/** Whether a request is for the file that an author works on. */
function asksForOpen({ url }, { prefix, openFile }) {
  return openFile !== null && url.split('?', 1)[0] === prefix + OPEN_PLACE;
}

/** Whoever may not have the file is told nothing about it, not even that there is one. */
async function answerOpen(request, response, { openFile, token }) {
  if (!mayOpen(request, token)) {
    say(response, 404, 'Not here.');
    return;
  }
  const { content, tag } = await openFile.read();
  const headers = { ...ALWAYS, ...FOR_OWN_PAGE, 'Cache-Control': 'no-store', ETag: tag };
  if (names(request.headers['if-none-match'], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const length = Buffer.byteLength(content);
  const type = 'application/json; charset=utf-8';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** A fault of the file system is told as long as nothing was sent; later the connection ends. */
function breakOff(response) {
  if (response.headersSent) response.destroy();
  else say(response, 500, 'The file cannot be read.');
}

/** Answers a request by what lies below `site.prefix`, from `site.folder`; never fails. */
export async function answer(request, response, site) {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...ALWAYS, Allow: ALLOWED }).end();
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    // The body of the request is not waited for.
    say(response, 405, 'Only to be read.', { Allow: ALLOWED, Connection: 'close' });
  } else {
    const read = asksForOpen(request, site) ? answerOpen : answerRead;
    await read(request, response, site).catch(() => breakOff(response));
  }
}
