// One place that was pressed, or all of them: what it is, what it does now, and what arrives when.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MapSite, type PlaceWorks, selectPlaceWorks } from '../../../selectors';
import type { SiteKind } from '../../../types/scenario';
import { t } from '../../text';
import { count, halfYearName, money, power, wholePercent } from '../../text/numbers';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { useGame } from '../gameModel';
import { modelWords } from './modelWords';
import { STATE_ICONS, useSites } from './sitePlates';

const AMOUNTS: Readonly<Record<SiteKind, (amount: number) => string>> = {
  fab: (amount) => t('place.amount.fab', { money: money(amount) }),
  dataCentre: (amount) => t('place.amount.dataCentre', { power: power(amount) }),
  powerPlant: (amount) => t('place.amount.powerPlant', { power: power(amount) }),
  lab: (amount) => t('place.amount.lab', { count: count(amount) }),
};

function standing({ now, standingMw }: PlaceWorks) {
  return { power: power(standingMw ?? 0), percent: wholePercent(now) };
}

const NOW: Readonly<Record<SiteKind, (works: PlaceWorks) => string>> = {
  fab: ({ now }) => t('place.now.fab', { count: count(now) }),
  dataCentre: (works) => t('place.now.dataCentre', standing(works)),
  powerPlant: (works) => t('place.now.powerPlant', standing(works)),
  lab: ({ now }) => t('place.now.lab', { lag: modelWords(now) }),
};

function Arrivals({ kind, works }: { readonly kind: SiteKind; readonly works: PlaceWorks }) {
  if (works.arrivals.length === 0) return <>{t('place.nothing')}</>;
  return (
    <ul>
      {works.arrivals.map(({ halfYear, amount }) => (
        <li key={halfYear}>
          {t('place.arrival', { amount: AMOUNTS[kind](amount), date: halfYearName(halfYear) })}
        </li>
      ))}
    </ul>
  );
}

/** When the project that is built at a place is ready. */
function Ready({ site }: { readonly site: MapSite }) {
  const { running } = useGame().projects.value;
  if (site.project === undefined || running?.id !== site.project) return null;
  const { isStalled, turns, turnsDone, readyHalfYear } = running;
  return (
    <div>
      <dt>{t('place.project')}</dt>
      <dd>
        {isStalled
          ? t('place.delayed', { turns: turns - turnsDone })
          : t('place.ready', { date: halfYearName(readyHalfYear) })}
      </dd>
    </div>
  );
}

/** What the country has in all of one kind of place, told once however many there are of it. */
function Whole({ kind, works }: { readonly kind: SiteKind; readonly works: PlaceWorks }) {
  return (
    <li class="place">
      <h4>{t(`siteKind.${kind}`)}</h4>
      <dl class="ledger">
        <div>
          <dt>{t('place.now')}</dt>
          <dd>{NOW[kind](works)}</dd>
        </div>
        <div>
          <dt>{t('place.arrives')}</dt>
          <dd>
            <Arrivals kind={kind} works={works} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

interface PlaceProps {
  readonly site: MapSite;
  readonly title: string;
  readonly state: string;
}

function Place({ site, title, state }: PlaceProps) {
  return (
    <li class={`place is-${site.state}`}>
      <h3>
        <Icon name={STATE_ICONS[site.state]} size="s" /> {title}
      </h3>
      <dl class="ledger">
        <div>
          <dt>{t('place.kind')}</dt>
          <dd>{t(`siteKind.${site.kind}`)}</dd>
        </div>
        <div>
          <dt>{t('place.state')}</dt>
          <dd>{state}</dd>
        </div>
        <Ready site={site} />
      </dl>
    </li>
  );
}

export interface PlaceSheetProps {
  /** One place; all where it is null. */
  readonly place: string | null;
  readonly onAll: () => void;
  readonly onClose: () => void;
}

export function PlaceSheet({ place, onAll, onClose }: PlaceSheetProps) {
  const { state, country } = useGame();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const works = selectPlaceWorks(state.value, country);
  const sites = useSites().filter(({ site }) => place === null || site.id === place);
  const kinds = [...new Set(sites.map(({ site }) => site.kind))];
  return (
    <section
      class="sheet country-sheet place-sheet"
      aria-label={t('place.title')}
      data-why="@places @projects.running"
    >
      <div class="sheet-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('place.title')}
        </h2>
        <WhyMark of="@places" name={t('place.title')} />
        <Button icon="close" label={t('control.close')} onPress={onClose} />
      </div>
      <div class="sheet-body">
        <ul>
          {sites.map(({ site, title, state: words }) => (
            <Place key={site.id} site={site} title={title} state={words} />
          ))}
        </ul>
        <h3>{t('place.country')}</h3>
        <ul>
          {kinds.map((kind) => (
            <Whole key={kind} kind={kind} works={works[kind]} />
          ))}
        </ul>
        {place === null ? null : (
          <Button look="text" onPress={onAll}>
            {t('place.all')}
          </Button>
        )}
      </div>
    </section>
  );
}
