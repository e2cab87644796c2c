// What asks for the player at the start of a turn, one dialog after the other: the opening, a new chapter, what happened, a project, the event, a proposal.

import {
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
import { countryName, eventName, writtenEvent } from '../ui/hud/names';
import { t } from '../ui/text';

/** What a new turn brings, in the order in which it opens. */
const MOMENTS = ['opening', 'chapter', 'notices', 'project', 'event', 'proposal'] as const;
/** What a game brings where it is shown: an event of the ruleset waits beside the end of the turn, one that the scenario has written is part of it. */
export const SHOWN_MOMENTS = ['opening', 'chapter', 'notices', 'writtenEvent'] as const;
export type Moment = (typeof MOMENTS)[number] | (typeof SHOWN_MOMENTS)[number];

/** Opens the dialog of a moment if the turn brings it. */
const OPENERS: Readonly<Record<Moment, (session: Session) => void>> = {
  chapter: (session) => {
    const state = session.get();
    const present = selectChapters(state, state.active).find((tile) => tile.state === 'present');
    if (present?.firstHalfYear !== state.game.state.halfYear) return;
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
export function openMoments(session: Session, moments: readonly Moment[] = MOMENTS): void {
  if (session.setup.scenario.watch === true) return;
  openOneByOne(moments.map((moment) => () => OPENERS[moment](session)));
}
