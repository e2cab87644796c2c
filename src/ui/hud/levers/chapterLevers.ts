// Decisions that come once in a while, as levers: the opening, the focus, the pledge, a project, the answers to an event and to a demand.

import {
  selectDemandChoice,
  selectFocus,
  selectPledgeReview,
  selectPledges,
} from '../../../selectors';
import { SILENT_ANSWER } from '../../../types/names';
import { inLanguage, t } from '../../text';
import { halfYearName, short } from '../../text/numbers';
import { factorWords } from '../chapter/chapterWords';
import type { GameModel } from '../gameModel';
import { demandName, eventName, optionName, projectName } from '../names';
import type { LeverRow, LeverTrial, LeverWays } from './lever';
import { trySettings } from './leverTrial';

type Dialog = Parameters<LeverWays['toDialog']>[0];

interface Given {
  readonly id: string;
  readonly name: string;
  readonly now: string;
  readonly effect: string;
  readonly why: string;
  readonly dialog: Dialog;
  readonly isOpen: boolean;
  readonly isDone: boolean;
  readonly reason: string | null;
  readonly trial: LeverTrial | null;
}

/** A row that leads to a dialog. */
export function lever(ways: LeverWays, given: Given): LeverRow {
  const { id, name, now, effect, why, dialog, isOpen, isDone, reason, trial } = given;
  return {
    id,
    kind: 'chapter',
    name,
    place: t(`levers.place.${dialog}`),
    now,
    cost: t('levers.free'),
    capital: 0,
    effect,
    why,
    stand: isDone ? 'done' : isOpen ? 'open' : 'locked',
    reason,
    trial: isOpen ? trial : null,
    actions: [
      {
        words: t('levers.go'),
        name: t('levers.goTo', { lever: name }),
        locked: isOpen ? undefined : (reason ?? undefined),
        leads: true,
        run: () => ways.toDialog(dialog),
      },
    ],
  };
}

/** When the next chapter begins; null where none comes. */
function nextChapter({ chapters }: GameModel): string | null {
  const next = chapters.value.find(({ state }) => state === 'next' || state === 'hidden');
  return next === undefined ? null : halfYearName(next.firstHalfYear);
}

function closedWords(game: GameModel): string {
  const date = nextChapter(game);
  return date === null ? t('levers.noMore') : t('levers.opens', { date });
}

function isOrdered(game: GameModel, kind: string): boolean {
  return game.state.value.orders.some((order) => order.kind === kind);
}

export function focusLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  const { isOpen, focus, options } = selectFocus(game.state.value, country);
  const others = options.filter(({ chosen }) => !chosen);
  return lever(ways, {
    id: 'chooseFocus',
    name: t('order.chooseFocus'),
    now: focus === null ? t('levers.none') : t(`pillar.${focus}`),
    effect: options
      .map(({ pillar, gainFactor }) =>
        t('levers.focus', { pillar: t(`pillar.${pillar}`), factor: factorWords(gainFactor) }),
      )
      .join(', '),
    why: '@focus.options',
    dialog: 'chapter',
    isOpen,
    isDone: isOrdered(game, 'chooseFocus'),
    reason: isOpen ? null : closedWords(game),
    trial: trySettings(game, others, ({ pillar }) => [
      pillar,
      t(`pillar.${pillar}`),
      { kind: 'chooseFocus', country, pillar },
    ]),
  });
}

export function pledgeLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  const { isOpen, pledge, options } = selectPledges(game.state.value, country);
  const others = options.filter(({ chosen }) => !chosen);
  return lever(ways, {
    id: 'makePledge',
    name: t('order.makePledge'),
    now: pledge === null ? t('pledgeChoice.none') : t(`pledge.${pledge}`),
    effect: options
      .map(({ pledge: each, points }) =>
        t('levers.pledge', { pledge: t(`pledge.${each}`), points: short(points, 1) }),
      )
      .join(', '),
    why: '@pledges',
    dialog: 'chapter',
    isOpen,
    isDone: isOrdered(game, 'makePledge'),
    reason: isOpen ? null : closedWords(game),
    trial: trySettings(game, others, ({ pledge: each }) => [
      each,
      t(`pledge.${each}`),
      { kind: 'makePledge', country, pledge: each },
    ]),
  });
}

export function reviewLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  const review = selectPledgeReview(game.state.value, country);
  const options = review?.options ?? [];
  const chosen = options.find((each) => each.chosen)?.id ?? 'keep';
  const others = options.flatMap(({ id }) => (id === chosen || id === 'keep' ? [] : [id]));
  return lever(ways, {
    id: 'reviewPledge',
    name: t('order.reviewPledge'),
    now: review === null ? t('levers.none') : t(`review.${chosen}`),
    effect: options.map(({ id }) => t(`review.${id}`)).join(t('levers.or')),
    why: '@pledgeReview',
    dialog: 'chapter',
    isOpen: review !== null,
    isDone: chosen !== 'keep',
    reason: review === null ? t('review.closed') : null,
    trial: trySettings(game, others, (id) => [
      id,
      t(`review.${id}`),
      { kind: 'reviewPledge', country, review: id },
    ]),
  });
}

export function projectLever(game: GameModel, ways: LeverWays): LeverRow {
  const { scenario } = game.state.value.game;
  const offer = game.projectOffer.value;
  const running = game.projects.value.running;
  const { country } = game;
  const nameOf = (id: string) => projectName(scenario, country, id);
  const others = (offer?.projects ?? []).filter(({ id }) => id !== offer?.wished);
  return lever(ways, {
    id: 'beginProject',
    name: t('order.beginProject'),
    now: running === null ? t('levers.none') : nameOf(running.id),
    effect:
      offer === null
        ? t('levers.noOffer')
        : t('levers.projects', {
            names: offer.projects.map(({ id }) => nameOf(id)).join(', '),
            percent: t('unit.percent', { value: short(offer.costPercent, 0) }),
          }),
    why: '@offer',
    dialog: 'project',
    isOpen: offer !== null,
    isDone: isOrdered(game, 'beginProject'),
    reason: offer === null ? t('levers.noOffer') : null,
    trial: trySettings(game, others, ({ id }) => [
      id,
      nameOf(id),
      { kind: 'beginProject', country, project: id },
    ]),
  });
}

export function answerLever(game: GameModel, ways: LeverWays): LeverRow {
  const { scenario } = game.state.value.game;
  const { own } = game.announcements.value;
  const event = own?.event ?? '';
  const { country } = game;
  const taken = own?.answer ?? own?.fallback;
  const others = (own?.options ?? []).filter(({ id }) => id !== taken);
  return lever(ways, {
    id: 'answerEvent',
    name: own === null ? t('order.answerEvent') : eventName(scenario, event),
    now: own === null ? t('levers.none') : optionName(scenario, event, own.answer ?? own.fallback),
    effect: (own?.options ?? [])
      .map(({ id }) => optionName(scenario, event, id))
      .join(t('levers.or')),
    why: '@event.options',
    dialog: 'event',
    isOpen: own !== null,
    isDone: own !== null && own.answer !== null,
    reason: own === null ? t('levers.noEvent') : null,
    trial: trySettings(game, others, ({ id }) => [
      id,
      optionName(scenario, event, id),
      { kind: 'answerEvent', country, event, option: id },
    ]),
  });
}

export function demandLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country } = game;
  const { scenario } = game.state.value.game;
  const choice = selectDemandChoice(game.state.value, country);
  const taken = choice?.answered ?? SILENT_ANSWER;
  const open = (choice?.answers ?? []).filter(({ refusal }) => refusal === null);
  const others = open.filter(({ id }) => id !== taken);
  return lever(ways, {
    id: 'answerDemand',
    name: choice === null ? t('order.answerDemand') : demandName(scenario, choice.demand),
    now: choice === null ? t('levers.none') : t(`demandAnswer.${taken}`),
    effect: open.map(({ id }) => t(`demandAnswer.${id}`)).join(t('levers.or')),
    why: '@demand.answers',
    dialog: 'demand',
    isOpen: choice !== null,
    isDone: choice !== null && choice.answered !== null,
    reason: choice === null ? t('levers.noDemand') : null,
    trial: trySettings(game, others, ({ id }) => [
      id,
      t(`demandAnswer.${id}`),
      { kind: 'answerDemand', country, demand: choice?.demand ?? '', answer: id },
    ]),
  });
}

/** The options of the opening other than the one that is ordered. */
function tryOpenings(game: GameModel): LeverTrial | null {
  const { state, country } = game;
  const { game: now, orders } = state.value;
  const nation = now.scenario.countries.find(({ id }) => id === country);
  const opening = nation?.role === 'nation' ? nation.opening : undefined;
  const taken = orders.find(({ kind }) => kind === 'chooseOpening') ?? { option: opening?.default };
  const others = (opening?.options ?? []).filter(
    ({ id }) => 'option' in taken && id !== taken.option,
  );
  return trySettings(game, others, ({ id, name }) => [
    id,
    inLanguage(name),
    { kind: 'chooseOpening', country, option: id },
  ]);
}

/** Null after the first turn, and where there is no opening. */
export function openingLever(game: GameModel, ways: LeverWays): LeverRow | null {
  if (game.openingTaken.value === null || game.state.value.history.length > 0) return null;
  return lever(ways, {
    id: 'chooseOpening',
    name: t('order.chooseOpening'),
    now: t('levers.thisTurn'),
    effect: t('levers.opening'),
    why: '@opening.options',
    dialog: 'opening',
    isOpen: true,
    isDone: isOrdered(game, 'chooseOpening'),
    reason: null,
    trial: tryOpenings(game),
  });
}
