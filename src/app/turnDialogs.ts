// The dialogs that open at the start of a turn, one after the other: the opening, a new chapter or the review of its pledge, what happened, a project, the event, a demand, what a superpower may demand, a proposal.

import {
  mayAsk,
  mayReviewPledge,
  selectAnnouncements,
  selectChapters,
  selectNotices,
  selectOpeningTaken,
  selectProjectOffer,
  selectProposals,
} from '../selectors/index';
import type { Session } from '../session/index';
import { announce, playCue } from '../ui/hud/voice';
import { openDialog, openOneByOne } from '../ui/hud/dialogs/dialogStack';
import { isGuided } from '../ui/hud/lesson/introduced';
import { countryName, demandName, eventName, writtenEvent } from '../ui/hud/names';
import { isStopped } from '../ui/hud/stopped';
import { t } from '../ui/text';

/** Dialogs of a new turn, in the order in which they open. */
const DIALOGS_OF_TURN = [
  'opening',
  'chapter',
  'notices',
  'project',
  'event',
  'demand',
  'asking',
  'proposal',
] as const;
/** Dialogs of a game that has just been begun or opened. An event of the ruleset waits beside End turn; one that the scenario has written is part of its story and opens at once. */
export const DIALOGS_AT_START = ['opening', 'chapter', 'notices', 'writtenEvent'] as const;
export type TurnDialog = (typeof DIALOGS_OF_TURN)[number] | (typeof DIALOGS_AT_START)[number];

/** A lesson leads past these: what is not decided in them stands as it is. */
const UNGUIDED: readonly TurnDialog[] = ['opening', 'chapter', 'notices', 'project', 'asking'];

/** Opens a dialog if the turn brings what it is about. */
const OPENERS: Readonly<Record<TurnDialog, (session: Session) => void>> = {
  chapter: (session) => {
    const state = session.get();
    const present = selectChapters(state, state.active).find((tile) => tile.state === 'present');
    const isReviewed = mayReviewPledge(state.game, state.active);
    if (present === undefined) return;
    if (present.firstHalfYear !== state.game.state.halfYear && !isReviewed) return;
    openDialog({ kind: 'chapter', index: present.index });
  },
  opening: (session) => {
    const state = session.get();
    if (selectOpeningTaken(state, state.active) !== null) openDialog({ kind: 'opening' });
  },
  notices: (session) => {
    const state = session.get();
    if (selectNotices(state, state.active).length > 0) openDialog({ kind: 'notices' });
  },
  project: (session) => {
    const state = session.get();
    const offer = selectProjectOffer(state, state.active);
    if (offer === null || offer.wished !== null || offer.isTooLate) return;
    openDialog({ kind: 'project' });
  },
  event: (session) => {
    const state = session.get();
    const { own } = selectAnnouncements(state, state.active);
    if (own === null || own.answer !== null) return;
    playCue('event');
    announce(t('app.eventWaits', { event: eventName(state.game.scenario, own.event) }));
    openDialog({ kind: 'event' });
  },
  demand: (session) => {
    const state = session.get();
    const { demand } = selectAnnouncements(state, state.active);
    if (demand === null || demand.answer !== null) return;
    playCue('event');
    const power = t(`capital.${demand.power}`);
    announce(
      t('app.demandWaits', { power, demand: demandName(state.game.scenario, demand.demand) }),
    );
    openDialog({ kind: 'demand' });
  },
  asking: (session) => {
    const { game, active } = session.get();
    if (mayAsk(game, active)) openDialog({ kind: 'asking' });
  },
  writtenEvent: (session) => {
    const state = session.get();
    const { own } = selectAnnouncements(state, state.active);
    if (own !== null && writtenEvent(state.game.scenario, own.event) !== undefined)
      OPENERS.event(session);
  },
  proposal: (session) => {
    const state = session.get();
    const { received } = selectProposals(state, state.active);
    openOneByOne(
      received
        .filter(({ answer }) => answer === 'open')
        .map(({ from }) => () => {
          playCue('event');
          announce(t('proposal.waits', { country: countryName(state.game.scenario, from) }));
          openDialog({ kind: 'proposal', from });
        }),
    );
  },
};

/** Opens what the present turn brings, each when the one before is closed. */
export function openTurnDialogs(
  session: Session,
  dialogs: readonly TurnDialog[] = DIALOGS_OF_TURN,
): void {
  const { game } = session.get();
  if (session.setup.scenario.watch === true || isStopped(session, game)) return;
  const opened = isGuided(game) ? dialogs.filter((dialog) => !UNGUIDED.includes(dialog)) : dialogs;
  openOneByOne(opened.map((dialog) => () => OPENERS[dialog](session)));
}
