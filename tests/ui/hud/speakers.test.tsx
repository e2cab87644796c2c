// A face stands wherever somebody speaks: ministers, demands, events, notices, proposals, deals, countries, lots and the gazette.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/app/content';
import { startGame } from '../../../src/app/newGame';
import {
  selectHeadline,
  selectReport,
  selectRivals,
  selectTurnNews,
  type TurnCause,
} from '../../../src/selectors/index';
import type { Session, SessionState } from '../../../src/session/index';
import { type ByGood, GOODS } from '../../../src/types/names';
import type { LotCard } from '../../../src/types/ruleset';
import type { GameState, NationState } from '../../../src/types/state';
import { CountrySheet } from '../../../src/ui/hud/chart/countrySheet';
import { OffersDialog } from '../../../src/ui/hud/deals/offersDialog';
import { DemandDialog } from '../../../src/ui/hud/dialogs/demandDialog';
import { EventDialog } from '../../../src/ui/hud/dialogs/eventDialog';
import { ProposalDialog } from '../../../src/ui/hud/dialogs/proposalDialog';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { NoticesDialog } from '../../../src/ui/hud/history/noticesDialog';
import { MinistersDialog } from '../../../src/ui/hud/ministers/ministersDialog';
import { QuayPanel } from '../../../src/ui/hud/panels/quayPanel';
import { commentatorOf } from '../../../src/ui/hud/people/commentators';
import { Portrait } from '../../../src/ui/hud/people/portraitOf';
import { PortraitContext } from '../../../src/ui/hud/people/portraitPort';
import { Gazette } from '../../../src/ui/hud/report/gazette';
import { RivalDialog } from '../../../src/ui/hud/world/rivalDialog';
import { loadMessages } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';
import { notice } from '../../support/history';
import { KOREA, korea } from '../../support/korea';

/** The same state with other numbers of the game, and of Korea. */
function changed(
  state: SessionState,
  change: Partial<GameState>,
  nation: Partial<NationState> = {},
): SessionState {
  const { game } = state;
  const countries = game.state.countries.map((country) =>
    country.id === 'KOR' && country.role === 'nation' ? { ...country, ...nation } : country,
  );
  return { ...state, game: { ...game, state: { ...game.state, countries, ...change } } };
}

function asking(nation: Partial<NationState>): SessionState {
  return changed(koreanGame().get(), {}, { announcedEvent: null, demand: null, ...nation });
}

/** A nation that has all goods, of which experts are dear. */
const DEALING: Partial<NationState> = {
  goodsToGive: [...GOODS],
  goodWorth: {
    ...(Object.fromEntries(GOODS.map((good) => [good, 0.1])) as ByGood<number>),
    experts: 0.9,
  },
  politicalCapital: 6,
};

/** The dialog of deals of Korea, to which France offers experts. */
function showDeals(): void {
  const state = koreanGame().get();
  const countries = state.game.state.countries.map((country) =>
    country.role === 'nation' ? { ...country, ...DEALING } : country,
  );
  const deals = [{ from: 'FRA', to: 'KOR', gives: 'experts', wants: 'money', turn: 3 } as const];
  show(<OffersDialog session={koreanGame()} state={changed(state, { countries, deals })} />);
}

/** A game in which these lots lie on the quay, open to everybody. */
function gameWithLots(...ids: readonly string[]): Session {
  const content = contentOf(KOREA)!;
  const { ruleset } = content;
  const lots = ruleset.lots
    .filter(({ id }) => ids.includes(id))
    .map(({ when: _when, ...free }): LotCard => free);
  const quay = { ...ruleset.parameters.quay, least: 2, most: 2, sizes: [0.2] };
  const parameters = { ...ruleset.parameters, quay };
  const setup = { humans: ['KOR'], variant: 'full', level: 0, sight: 'openSea', seed: 7 } as const;
  return startGame({ ...content, ruleset: { ...ruleset, lots, parameters } }, setup);
}

function show(view: ComponentChild): void {
  render(<PortraitContext.Provider value={Portrait}>{view}</PortraitContext.Provider>);
}

function showInGame(view: ComponentChild, session: Session): void {
  show(<GameContext.Provider value={createGameModel(session)}>{view}</GameContext.Provider>);
}

/** What stands beside the faces; each has one picture, which is hidden from readers. */
function names(): string[] {
  for (const face of document.querySelectorAll('.face')) {
    expect(face.querySelectorAll('svg.portrait')).toHaveLength(1);
    expect(face.getAttribute('aria-hidden')).toBe('true');
  }
  const speakers = [...document.querySelectorAll('.speaker')];
  expect(speakers.filter((speaker) => speaker.querySelector('.face') === null)).toEqual([]);
  return speakers.map(({ textContent }) => textContent ?? '');
}

function moods(): (string | null)[] {
  return [...document.querySelectorAll('.speaker')].map((each) => each.getAttribute('data-mood'));
}

beforeAll(async () => {
  await loadFromDisk();
  await Promise.all((['later', 'reference', 'chart'] as const).map(loadMessages));
});
afterEach(cleanup);

describe('a face', () => {
  it('should stand at each minister', () => {
    show(<MinistersDialog state={koreanGame().get()} />);
    expect(names()).toEqual([]);
    const cards = [...document.querySelectorAll('[data-minister]')];
    expect(cards.map((card) => card.querySelectorAll('.face').length)).toEqual([1, 1, 1, 1]);
    expect(new Set(cards.map((card) => card.querySelector('.face')!.innerHTML)).size).toBe(4);
  });

  it('should stand at a demand, and take each answer as it would be taken', () => {
    const refusals = { us: 0, china: 0 };
    const demand = { id: 'usCloud', stalls: 0 };
    const state = asking({ demand, refusals, usTrust: 0.5, politicalCapital: 5 });
    show(<DemandDialog session={koreanGame()} state={state} />);
    expect(names()).toEqual(['Envoy of Washington']);
    const answers = screen.getAllByRole<HTMLInputElement>('radio');
    const press = (key: string) => fireEvent.keyDown(answers[0]!, { key });
    const before = document.querySelector('.face')!.innerHTML;
    press('3');
    expect(moods()).toEqual(['pleased']);
    press('1');
    expect(moods()).toEqual(['displeased']);
    expect(names()).toEqual(['Envoy of Washington, displeased with you']);
    expect(document.querySelector('.face')!.innerHTML).not.toBe(before);
  });

  it('should show at a demand that earlier ones were refused', () => {
    const demand = { id: 'usCloud', stalls: 0 };
    const state = asking({ demand, refusals: { us: 1, china: 0 }, usTrust: 0.9 });
    show(<DemandDialog session={koreanGame()} state={state} />);
    expect(moods()).toEqual(['displeased']);
  });

  it.each([
    ['gridFailure', 'Energy minister'],
    ['jobLosses', 'Industry minister'],
    ['poaching', 'Science minister'],
    ['chooseSide', 'Foreign minister'],
    ['approvalOffer', 'Envoy of Washington'],
  ])('should stand at the event %s', (announcedEvent, name) => {
    show(<EventDialog session={koreanGame()} state={asking({ announcedEvent })} />);
    expect(names()).toHaveLength(1);
    expect(names()[0]).toContain(name);
  });

  it('should stand at what happened', () => {
    const state = koreanGame().get();
    const { scenario, state: now } = state.game;
    const history = [notice({ halfYear: now.halfYear, picture: 'grid' })];
    const game = { ...state.game, scenario: { ...scenario, history } };
    show(<NoticesDialog state={{ ...state, game }} />);
    expect(names()).toHaveLength(1);
    expect(names()[0]).toContain('Energy minister');
  });

  it('should stand at a proposal', () => {
    const state = koreanGame().get();
    const proposals = [{ from: 'JPN', to: 'KOR', turn: 2, isOpen: true }];
    show(
      <ProposalDialog session={koreanGame()} state={changed(state, { proposals })} from="JPN" />,
    );
    expect(names()).toHaveLength(1);
    expect(names()[0]).toContain('Leader, Japan');
  });

  it('should stand at deals, with those who offer and with whom one is offered', () => {
    showDeals();
    expect(names()[0]).toContain('Leader, France');
    expect(names()).toHaveLength(2);
  });

  it('should show one mood of a leader in the dialog of deals, whatever is offered', () => {
    showDeals();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'FRA' } });
    const [give, want] = screen.getAllByRole('radiogroup');
    const standing = names()[0];
    const answers = (['money', 'experts'] as const).map((good) => {
      fireEvent.click(give!.querySelector(`input[value="${good}"]`)!);
      fireEvent.click(want!.querySelector('input[value="memory"]')!);
      expect(names()).toEqual([standing, standing]);
      return /would take it/.test(document.body.textContent);
    });
    expect(answers).toEqual([false, true]);
  });

  it.each([
    ['JPN', 'Leader, Japan'],
    ['USA', 'Leader, United States'],
  ])('should stand on the sheet of %s on the chart and in the world', (country, name) => {
    const session = koreanGame();
    showInGame(<CountrySheet country={country} onClose={() => undefined} />, session);
    expect(names()).toHaveLength(1);
    expect(names()[0]).toContain(name);
    cleanup();
    const state = session.get();
    const rival = selectRivals(state, 'KOR').find((each) => each.country === country)!;
    show(<RivalDialog state={state} rival={rival} onClose={() => undefined} />);
    expect(names()).toHaveLength(1);
    expect(names()[0]).toContain(name);
  });

  it('should stand at a lot that a superpower sells, and at no other', () => {
    showInGame(<QuayPanel />, gameWithLots('chineseChips', 'turbineSlot'));
    const found = ['chineseChips', 'turbineSlot'].map((id) => {
      fireEvent.click(document.querySelector(`[data-lot="${id}"] .lot-head`)!);
      return names().map((name) => name.replace(/, .*/, ''));
    });
    expect(found[0]).toEqual(['Envoy of Beijing']);
    expect(found[1]!.length).toBeLessThanOrEqual(1);
    expect(document.querySelectorAll('[data-lot="turbineSlot"] .speaker')).toHaveLength(0);
  });

  it('should stand in the gazette of a turn', () => {
    const state = koreanGame().get();
    const turn = state.history.at(-1)!;
    const report = selectReport(turn, 'KOR');
    const news = selectTurnNews(turn, 'KOR');
    const { scenario } = state.game;
    const headline = selectHeadline(state.history, state.history.length - 1, 'KOR');
    const told = { headline, reasons: null, report, news, names: scenario, home: 'KOR' };
    show(<Gazette {...told} />);
    expect(names()).toHaveLength(1);
    const { tone } = report.causes[0]!;
    expect(moods()).toEqual([
      tone === 'good' ? 'pleased' : tone === 'bad' ? 'displeased' : 'level',
    ]);
  });
});

describe('who comments on a turn', () => {
  const { scenario } = korea();
  const whoOf = (kind: TurnCause['kind'], values: TurnCause['values'] = {}) =>
    commentatorOf(scenario, { kind, tone: 'neutral', weight: 1, values }, 'KOR');

  it('should be the one whose field it is', () => {
    expect(whoOf('chipsIdle')).toEqual({ kind: 'minister', minister: 'energy' });
    expect(whoOf('modelTrained')).toEqual({ kind: 'minister', minister: 'science' });
    expect(whoOf('stanceChanged')).toEqual({ kind: 'minister', minister: 'diplomacy' });
    expect(whoOf('lotWon', { lot: 'x' })).toEqual({ kind: 'minister', minister: 'industry' });
    expect(whoOf('focusTaken', { pillar: 'power' })).toEqual({
      kind: 'minister',
      minister: 'energy',
    });
  });

  it('should be the other party where there is one', () => {
    expect(whoOf('demandAnswered', { power: 'china' })).toEqual({ kind: 'envoy', power: 'china' });
    const japan = { kind: 'leader', country: 'JPN' };
    expect(whoOf('dealStruck', { country: 'KOR', partner: 'JPN' })).toEqual(japan);
    expect(whoOf('dealStruck', { country: 'JPN', partner: 'KOR' })).toEqual(japan);
    expect(whoOf('wishSettled', { minister: 'science', wish: 'experts' })).toEqual({
      kind: 'minister',
      minister: 'science',
    });
  });
});
