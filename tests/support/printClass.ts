// Prints a class as its teacher gets it, a zip and codes to paste; browser tests, which cannot load the engine, run it.

import { codeOf } from '../../src/classroom/code';
import { handInText } from '../../src/classroom/handInText';
import { makeSave } from '../../src/files/index';
import type { HandIn } from '../../src/types/handIn';
import type { Order } from '../../src/types/order';
import { handIn, playedReplay } from './handIns';
import { zipOf } from './zips';

const STANCE: Order = { kind: 'setStance', country: 'KOR', stance: 'alignUsa' };

/** A hand-in whose third turn holds an order that the rules refuse. */
function withIllegalOrder(given: HandIn): HandIn {
  const order: Order = { kind: 'setStance', country: 'KOR', stance: 'hedge' };
  const turns = given.game.turns.map((orders, turn) => (turn === 2 ? [order, order] : orders));
  return { ...given, game: { ...given.game, turns } };
}

const ANNA = handIn('Anna', { bot: 'balanced' });
const BEN = handIn('Ben', { bot: 'fortress', turns: 6 });
const CHOI: HandIn = {
  ...handIn('최민', { bot: 'balanced', turns: 5, instead: { 0: [STANCE] } }),
  reasons: [{ turn: 0, kind: 'setStance', text: 'Chips first' }],
};
const DARA = handIn('Dara', { bot: 'fortress', turns: 7, instead: { 0: [STANCE] } });
/** The orders of Anna's first seven turns. */
const EMIL = handIn('Emil', { bot: 'balanced', turns: 7 });
const FAY = withIllegalOrder(handIn('=Fay+1', { bot: 'chipBuilder', turns: 6 }));

/** What a learning platform gives for "download all". */
function platformZip(): Uint8Array {
  return zipOf({
    'Anna_11/code.txt': codeOf(ANNA),
    '../Ben_12/onlinetext.html': `<p>Here:</p><p>${codeOf(BEN)}</p>`,
    'Gil_13/game.json': makeSave({
      format: 1,
      replay: playedReplay({ bot: 'powerHost', turns: 6 }),
      pending: [],
    }),
    'Hana_14/picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
  });
}

/** Four codes as they come in a mail, glued and quoted. */
function pastedCodes(): string {
  return `Here they are:\n${handInText(CHOI)}\n> ${codeOf(DARA)}${codeOf(EMIL)}\n${codeOf(FAY)}\nBye`;
}

const zip = Buffer.from(platformZip()).toString('base64');
console.log(JSON.stringify({ zip, codes: pastedCodes() }));
