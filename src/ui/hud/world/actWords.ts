// What a country did in public, as one line.

import type { PublicAct } from '../../../selectors';
import type { GameEvent, GameEventKind } from '../../../types/event';
import { t, tNamed } from '../../text';
import { plain, signed } from '../../text/numbers';
import { countryName, demandName, lotName, type Names, projectName } from '../names';
import { rivalWords } from '../report/newsWords';

type EventOf<K extends GameEventKind> = Extract<GameEvent, { readonly kind: K }>;
type Writers = { readonly [K in GameEventKind]?: (event: EventOf<K>, names: Names) => string };

/** Messages about other countries name them; here the name is beside the line. */
const WRITERS: Writers = {
  stanceChanged: ({ to }) => t('act.stance', { stance: t(`stance.${to}`) }),
  dataLawChanged: ({ to }) => t('act.dataLaw', { law: t(`law.${to}`) }),
  programmeChanged: ({ to }) => t('act.programme', { programme: t(`programme.${to}`) }),
  focusTaken: ({ pillar }) => t('act.focus', { pillar: t(`pillar.${pillar}`) }),
  projectBegan: ({ country, project }, names) =>
    t('act.projectBegan', { project: projectName(names, country, project) }),
  projectFinished: ({ country, project }, names) =>
    t('act.projectFinished', { project: projectName(names, country, project) }),
  chapterAnswered: ({ chapter, points }) =>
    t('act.answered', {
      chapter: tNamed(`chapter.${chapter}`, chapter),
      points: plain(points, 1),
    }),
  pledgeSettled: ({ kept, points }) =>
    t(kept ? 'act.pledgeKept' : 'act.pledgeBroken', { points: signed(points, plain(points, 1)) }),
  pledgeReviewed: ({ pledge, review }) =>
    t(review === 'raise' ? 'act.pledgeRaised' : 'act.pledgeWithdrawn', {
      pledge: t(`pledge.${pledge}`),
    }),
  demandAnswered: ({ power, demand, answer }, names) =>
    t('act.demand', {
      power: t(`capital.${power}`),
      demand: demandName(names, demand),
      answer: t(`demandAnswer.${answer}`),
    }),
  platformFormed: ({ country, partner }, names) =>
    t('act.platform', { first: countryName(names, country), second: countryName(names, partner) }),
};

function cardWords({ card, target }: EventOf<'cardPlayed'>, names: Names): string {
  const partner = target === null ? '' : t('act.with', { country: countryName(names, target) });
  return t('act.card', { card: t(`card.${card}`), target: partner });
}

export function actWords({ event }: PublicAct, names: Names): string {
  if (event.kind === 'lotWon')
    return t('act.lotWon', {
      lot: lotName(names, event.lot),
      premium: t(`premium.${event.premium}`),
    });
  if (event.kind === 'cardPlayed' && event.champion === null) return cardWords(event, names);
  const write = WRITERS[event.kind] as ((given: GameEvent, names: Names) => string) | undefined;
  return write === undefined ? rivalWords(event, names) : write(event, names);
}
