// The half-year gazette: a headline, its picture, three causes, and what happened elsewhere.

import type { Headline, Mood, TurnCause, TurnNews, TurnReport } from '../../../selectors';
import type { TurnReasons } from '../../../why';
import { t } from '../../text';
import { halvesName } from '../../text/numbers';
import { causeSentence } from '../causeWords';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { countryName, eventPicture, type Names } from '../names';
import { commentatorOf } from '../people/commentators';
import { Speaker } from '../people/speaker';
import { GazettePicture } from '../pictures/gazettePicture';
import { causesBelow, causesTold, deckSentences, headlineWords } from './headlineWords';
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
  readonly headline: Headline;
  /** What moved each measure; null until they are found. */
  readonly reasons: TurnReasons | null;
  readonly report: TurnReport;
  readonly news: TurnNews;
  readonly names: Names;
  readonly home: string;
}

const HAS_REASON: ReadonlySet<Headline['measure']> = new Set([
  'capability',
  'autonomy',
  'leadAndAllies',
  'prosperity',
  'resilience',
  'support',
]);

/** The index of which a reason is told. */
function indexOf(measure: Headline['measure']): string {
  return measure === 'leadAndAllies' ? 'autonomy' : measure;
}

/** Three that the headline does not already tell. */
function Causes({ headline, report, names }: Pick<GazetteProps, 'headline' | 'report' | 'names'>) {
  const causes = causesBelow(headline, report, names);
  return (
    <ol class="gazette-causes" aria-label={t('report.causes')}>
      {causes.map((cause) => (
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

function Elsewhere({ headline, report, news, names }: Omit<GazetteProps, 'home'>) {
  const causes = causesTold(headline, report, names);
  const world = untoldFacts(news.world, { causes }, names);
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

/** The headline with its numbers behind it, and the reason below. */
function Lead({
  headline,
  reasons,
  names,
  round,
}: Pick<GazetteProps, 'headline' | 'reasons' | 'names'> & { readonly round: number }) {
  const { measure } = headline;
  const part = HAS_REASON.has(measure) ? ` @reasons/${round}.${indexOf(measure)}` : '';
  const why = `@headline/${round}.${measure} @headline/${round}.causes${part}`;
  const deck = deckSentences(headline, names, reasons);
  return (
    <div data-why={why}>
      <h2>
        {headlineWords(headline, names)} <WhyMark of={why} name={t('report.headline')} />
      </h2>
      {deck.length === 0 ? null : <p class="gazette-deck">{deck.join(' ')}</p>}
    </div>
  );
}

export function Gazette(props: GazetteProps) {
  const { headline, reasons, report, names, home } = props;
  const first = headline.causes[0];
  const round = report.turnNumber - 1;
  const why = `@report/${round}.causes @report/${round}.further @news/${round}.world @news/${round}.rivals`;
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
      <Lead headline={headline} reasons={reasons} names={names} round={round} />
      <GazettePicture
        measure={headline.measure}
        cause={first?.kind}
        picture={eventPicture(names, String(first?.values.event))}
      />
      {first === undefined ? null : (
        <Speaker
          person={commentatorOf(names, first, home)}
          mood={MOODS[first.tone]}
          names={names}
          isRow
        />
      )}
      <Causes headline={headline} report={report} names={names} />
      <Elsewhere {...props} />
    </article>
  );
}
