// The effect that the recipe adds is read from an author's file, told in figures and in words, and strikes.

import { expect, it } from 'vitest';
import { createGame, nationOf, resolveTurn } from '../../../src/engine';
import { parseScenario } from '../../../src/files';
import { selectEventChoice } from '../../../src/selectors';
import type { Game } from '../../../src/types/game';
import type { Order } from '../../../src/types/order';
import { hasText, t } from '../../../src/ui/text';
import { KOREA_OPTIONS } from '../../files/texts';
import { edited } from '../../support/ownScenario';

const WORDS = {
  name: { en: 'A buyer asks', ko: '매입 제안' },
  text: { en: 'For bonds.', ko: '국채를 원합니다.' },
};
const PLAIN = { ...WORDS, id: 'plain', effects: [] };
const REPAY = { ...WORDS, id: 'repay', effects: [{ kind: 'repayDebt', share: 0.25 }] };
const CARD = {
  ...WORDS,
  id: 'bonds',
  picture: 'port',
  scope: 'country',
  chance: [{ base: 1 }],
  options: [PLAIN, REPAY],
};

function debtAfter(game: Game, option: string): number {
  const order: Order = { kind: 'answerEvent', country: 'KOR', event: 'bonds', option };
  return nationOf(resolveTurn(game, [order]).game.state, 'KOR').debtUsdBn;
}

it('should be read, told and strike', () => {
  const text = edited('korea-260000-gpus', (data) => {
    data['history'] = [];
    data['events'] = [CARD];
  });
  const scenario = parseScenario(text, KOREA_OPTIONS);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  const ruleset = { ...KOREA_OPTIONS.ruleset, events: [] };
  const start = createGame(ruleset, scenario.value, { seed: 1, variant: 'full' });
  const { game } = resolveTurn(start, []);
  nationOf(game.state, 'KOR').debtUsdBn = 40;
  const [, { effects } = { effects: [] }] = selectEventChoice({ game, orders: [] }, 'KOR')!.options;
  expect(effects).toEqual([{ kind: 'repayDebt', unit: 'usdBn', amount: -10, good: true }]);
  expect(debtAfter(game, 'plain') - debtAfter(game, 'repay')).toBeGreaterThan(9);
  expect([hasText('effect.repayDebt'), t('effect.repayDebt' as 'effect.addCash')]).toEqual([
    true,
    'Debt',
  ]);
});
