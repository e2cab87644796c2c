// Keeps room for the next request: of connections that wait for nothing to be answered, those that have waited longest are closed.

/** How many connections one address may hold: a school is one address, with thirty browsers of six connections each. */
export const MOST_OF_ONE = 256;
/** How many all may hold together. */
const MOST_OF_ALL = 1_024;

/** The connections of one site, over all its servers. */
export class Connections {
  /** From each socket to its address and how many of its requests are being answered, in the order in which they began to wait. */
  #open = new Map();

  /** From now on the connections of this server are counted. */
  watch(server) {
    server.on('connection', (socket) => this.#add(socket));
    server.on('request', ({ socket }, response) => this.#answer(socket, response));
  }

  #add(socket) {
    const { remoteAddress } = socket;
    this.#open.set(socket, { remoteAddress, answering: 0 });
    socket.on('close', () => this.#open.delete(socket));
    const ofOne = [...this.#open.values()].filter((one) => one.remoteAddress === remoteAddress);
    if (ofOne.length > MOST_OF_ONE)
      this.#makeRoom(socket, (one) => one.remoteAddress === remoteAddress);
    else if (this.#open.size > MOST_OF_ALL) this.#makeRoom(socket, () => true);
  }

  #answer(socket, response) {
    const one = this.#open.get(socket);
    if (one === undefined) return;
    one.answering += 1;
    response.on('close', () => {
      one.answering -= 1;
      // Whoever was answered last has waited least.
      if (this.#open.delete(socket)) this.#open.set(socket, one);
    });
  }

  /** Closes what has waited longest of those that are meant; the new one itself where none of them waits. */
  #makeRoom(newest, isMeant) {
    for (const [socket, one] of this.#open) {
      if (one.answering > 0 || !isMeant(one)) continue;
      socket.destroy();
      this.#open.delete(socket);
      return;
    }
    newest.destroy();
  }
}
