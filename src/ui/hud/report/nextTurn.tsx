// What comes next turn whatever is decided: arrivals and announced events.

import type { ComponentChildren } from 'preact';
import type {
  DemandName,
  NextArrivals,
  RoundName,
  StormWarning,
  TurnNews,
} from '../../../selectors';
import { t, tNamed } from '../../text';
import { conditionText, quantityText } from '../../text/goals';
import { count, power } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { datedEvent, demandName, eventName, lotName, type Names } from '../names';
import type { IconName } from '../../theme/icons';

interface Line {
  readonly amount: (next: NextArrivals) => number;
  readonly least: number;
  readonly words: (amount: number) => string;
  readonly plate: 'chips' | 'dataCentres' | 'power' | 'talent';
}

const LINES: readonly Line[] = [
  {
    plate: 'chips',
    amount: ({ chipsH100e }) => chipsH100e,
    least: 1,
    words: (amount) => t('next.chips', { amount: count(amount) }),
  },
  {
    plate: 'dataCentres',
    amount: ({ dataCentreMw }) => dataCentreMw,
    least: 0.5,
    words: (amount) => t('next.dataCentres', { amount: power(amount) }),
  },
  {
    plate: 'power',
    amount: ({ powerMw }) => powerMw,
    least: 0.5,
    words: (amount) => t('next.power', { amount: power(amount) }),
  },
  {
    plate: 'talent',
    amount: ({ experts }) => experts,
    least: 1,
    words: (amount) => t('next.experts', { amount: count(amount) }),
  },
];

function noticeWords(id: string, names: Names): string {
  const card = datedEvent(names, id);
  const event = eventName(names, id);
  return card !== undefined && 'isSupposed' in card
    ? t('next.supposed', { event })
    : t('next.notice', { event });
}

function demandWords({ power, demand }: DemandName, names: Names): string {
  return t('next.demand', { power: t(`capital.${power}`), demand: demandName(names, demand) });
}

/** What strikes, from where on, where that stands now, and what averts it. */
function stormWords({ event, measures }: StormWarning, names: Names, round: RoundName): string {
  const now = measures.map(({ condition: { quantity }, value }) => quantityText(quantity, value));
  return t('next.storm', {
    round,
    event: eventName(names, event),
    bound: measures.map(({ condition }) => conditionText(condition)).join(', '),
    now: now.join(', '),
    avert: tNamed(`storm.${event}`, ''),
  }).trim();
}

function Item({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <li>
      <Icon name={icon} />
      {children}
    </li>
  );
}

export interface NextTurnProps {
  readonly news: TurnNews;
  readonly names: Names;
  readonly round: RoundName;
}

export function NextTurn({ news, names, round }: NextTurnProps) {
  const coming = LINES.filter(({ amount, least }) => amount(news.next) >= least);
  const isEmpty =
    coming.length === 0 &&
    news.announcedWorld.length === 0 &&
    news.notices.length === 0 &&
    news.nextLots.length === 0 &&
    news.storms.length === 0 &&
    news.announcedOwn === null &&
    news.announcedDemand === null;
  return (
    <ul class="news-list news-columns">
      {news.announcedOwn === null ? null : (
        <Item icon="report">
          <strong>{t('next.own', { event: eventName(names, news.announcedOwn) })}</strong>
        </Item>
      )}
      {news.announcedDemand === null ? null : (
        <Item icon="deal">
          <strong>{demandWords(news.announcedDemand, names)}</strong>
        </Item>
      )}
      {news.storms.map((storm) => (
        <Item key={storm.event} icon="clock">
          <strong>{stormWords(storm, names, round)}</strong>
        </Item>
      ))}
      {news.notices.map((event) => (
        <Item key={event} icon="world">
          {noticeWords(event, names)}
        </Item>
      ))}
      {news.announcedWorld.map((event) => (
        <Item key={event} icon="world">
          {t('next.world', { event: eventName(names, event) })}
        </Item>
      ))}
      {coming.map(({ plate, amount, words }) => (
        <li key={plate}>
          <span class={`plate plate-s plate-${plate}`} aria-hidden="true">
            <Icon name={plate} size="s" />
          </span>
          {words(amount(news.next))}
        </li>
      ))}
      {news.nextLots.length === 0 ? null : (
        <Item icon="anchor">
          {t('next.quay', { lots: news.nextLots.map((lot) => lotName(names, lot)).join(', ') })}
        </Item>
      )}
      {isEmpty ? <li class="muted">{t('next.none')}</li> : null}
    </ul>
  );
}
