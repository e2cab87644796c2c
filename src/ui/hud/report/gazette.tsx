// The half-year gazette: a headline, its picture, three causes, and what happened elsewhere.

import type { Mood, TurnCause, TurnNews, TurnReport } from '../../../selectors';
import { t } from '../../text';
import { halvesName } from '../../text/numbers';
import { causeHeadline, causeSentence } from '../causeWords';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { countryName, eventPicture, type Names } from '../names';
import { commentatorOf } from '../people/commentators';
import { Speaker } from '../people/speaker';
import { GazettePicture } from '../pictures/gazettePicture';
import { factWords, rivalWords, untoldFacts } from './newsWords';

const TONES: Readonly<Record<TurnCause['tone'], { look: string; mark: string }>> = {
  good: { look: 'is-good', mark: '▲' },
  bad: { look: 'is-bad', mark: '▼' },
  neutral: { look: 'muted', mark: '■' },
};

/** How whoever comments on a cause takes it. */
const MOODS: Readonly<Record<TurnCause['tone'], Mood>> = {
  good: 'pleased',
  bad: 'displeased',
  neutral: 'level',
};

/** More lines than this would make the page a list. */
const MOST_NEWS = 5;

export interface GazetteProps {
  readonly report: TurnReport;
  readonly news: TurnNews;
  readonly names: Names;
  readonly home: string;
}

function Causes({ report, names }: Pick<GazetteProps, 'report' | 'names'>) {
  return (
    <ol class="gazette-causes" aria-label={t('report.causes')}>
      {report.causes.map((cause) => (
        <li key={cause.kind}>
          <span class={TONES[cause.tone].look} aria-hidden="true">
            {TONES[cause.tone].mark}
          </span>
          <span>{causeSentence(cause, names)}</span>
        </li>
      ))}
    </ol>
  );
}

function Elsewhere({ report, news, names }: Omit<GazetteProps, 'home'>) {
  const world = untoldFacts(news.world, report, names);
  const rivals = news.rivals.slice(0, MOST_NEWS - Math.min(world.length, 2));
  return (
    <>
      <h3>{t('report.also')}</h3>
      <ul class="news-list">
        {world.map((event, i) => (
          <li key={i}>
            <Icon name="world" />
            {factWords(event, names)}
          </li>
        ))}
        {rivals.map((event, i) => (
          <li key={i}>
            <Flag country={event.country ?? ''} />
            {rivalWords(event, names)}
          </li>
        ))}
        {rivals.length + world.length === 0 ? <li class="muted">{t('report.quiet')}</li> : null}
      </ul>
    </>
  );
}

export function Gazette({ report, news, names, home }: GazetteProps) {
  const first = report.causes[0];
  const round = report.turnNumber - 1;
  const why = `@report/${round}.causes @news/${round}.world @news/${round}.rivals`;
  const half = halvesName(report.halfYear, report.lastHalfYear);
  return (
    <article class="sheet gazette span-9" data-why={why}>
      <div class="neatline" />
      <div class="gazette-head cap">
        <span>
          {t('report.gazette', { round: report.round })}{' '}
          <WhyMark of={why} name={t('report.causes')} />
        </span>
        <span>{t('report.dateline', { country: countryName(names, home), half })}</span>
      </div>
      <h2>{first === undefined ? half : causeHeadline(first, names)}</h2>
      {first === undefined ? null : (
        <GazettePicture
          cause={first.kind}
          picture={eventPicture(names, String(first.values.event))}
        />
      )}
      {first === undefined ? null : (
        <Speaker
          person={commentatorOf(names, first, home)}
          mood={MOODS[first.tone]}
          names={names}
          isRow
        />
      )}
      <Causes report={report} names={names} />
      <Elsewhere report={report} news={news} names={names} />
    </article>
  );
}
