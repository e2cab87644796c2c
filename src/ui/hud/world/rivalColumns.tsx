// The columns of the table of rivals.

import type { Rival } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { direction, halfYearName, isAtFrontier, plain, points, signed } from '../../text/numbers';
import { Flag } from '../controls/flag';
import type { SortColumn } from '../controls/sorting';
import { championName, countryName, type Names } from '../names';
import { indexWords } from '../indexWords';
import { actWords } from './actWords';

const LOOKS = { up: 'is-good', down: 'is-bad', level: 'muted' } as const;

const none = <span class="muted no-value">{'–'}</span>;

function Change({ value }: { readonly value: number | null }) {
  if (value === null) return none;
  const { name, mark } = direction(value, 1);
  return (
    <span class={LOOKS[name]}>
      {name === 'level' ? '' : `${mark} `}
      {signed(value, plain(value, 1))}
    </span>
  );
}

/** A nation's stance, or how a superpower sells. */
export function headingWords({ stance, exportRule }: Rival): string | null {
  const heading = stance ?? exportRule;
  return heading === null ? null : t(`heading.${heading}`);
}

/** Platforms and compacts by their partners. */
export function tieWords({ country, choices }: Rival, names: Names): string[] {
  if (choices === null) return [];
  return [
    ...choices.platforms.map((partner) => countryName(names, partner)),
    ...choices.compacts.map((champion) => championName(names, country, champion)),
  ];
}

function cardCount({ choices }: Rival): number | null {
  return choices?.cardsPlayed ?? null;
}

function copiedCount({ choices }: Rival): number | null {
  return choices?.copied ?? null;
}

function CountryCell({ rival, onOpen }: { readonly rival: Rival; readonly onOpen: () => void }) {
  const name = inLanguage(rival.name);
  return (
    <span class="row">
      <Flag country={rival.country} />
      <button
        type="button"
        class="link-dotted rival-name"
        aria-haspopup="dialog"
        aria-label={t('rivals.open', { country: name })}
        onClick={onOpen}
      >
        {name}
      </button>
      {rival.role === 'home' ? <span class="tag tag-ink">{t('rivals.you')}</span> : null}
      {rival.choices?.isBenchmark ? <span class="tag">{t('rivals.benchmark')}</span> : null}
    </span>
  );
}

function LastAct({ rival, names }: { readonly rival: Rival; readonly names: Names }) {
  const { lastAct } = rival;
  if (lastAct === null) return none;
  return (
    <>
      <span class="muted small">{halfYearName(lastAct.halfYear)}</span> {actWords(lastAct, names)}
    </>
  );
}

type Column = SortColumn<Rival>;

function publicQuantity(part: string): (rival: Rival) => string {
  return ({ country }) => `@rivals.${country}.${part}`;
}

function figures(): Column[] {
  return [
    {
      id: 'capability',
      head: t('index.capability'),
      isRight: true,
      first: 'descending',
      sort: ({ capability }) => capability,
      why: publicQuantity('capability'),
      cell: ({ capability }) => points(capability, 1),
    },
    {
      id: 'change',
      head: t('rivals.change'),
      isRight: true,
      first: 'descending',
      sort: ({ capabilityChange }) => capabilityChange,
      why: publicQuantity('capabilityChange'),
      cell: ({ capabilityChange }) => <Change value={capabilityChange} />,
    },
    {
      id: 'lag',
      head: t('rivals.behind'),
      isRight: true,
      sort: ({ lagGenerations }) => lagGenerations,
      why: publicQuantity('lagGenerations'),
      cell: ({ lagGenerations }) =>
        isAtFrontier(lagGenerations) ? t('main.frontier') : plain(lagGenerations, 2),
    },
    {
      id: 'autonomy',
      head: t('index.autonomy'),
      isRight: true,
      first: 'descending',
      sort: ({ autonomy }) => autonomy,
      why: publicQuantity('autonomy'),
      cell: ({ autonomy, goal }) =>
        autonomy === null ? (
          none
        ) : (
          <span title={indexWords('autonomy', goal)}>
            {points(autonomy)}
            {goal === 'leadAndAllies' ? '*' : ''}
          </span>
        ),
    },
  ];
}

function choices(names: Names): Column[] {
  return [
    {
      id: 'heading',
      head: t('rivals.heading'),
      sort: headingWords,
      cell: (rival) => headingWords(rival) ?? none,
    },
    {
      id: 'law',
      head: t('order.setDataLaw'),
      sort: (rival) => (rival.choices === null ? null : t(`law.${rival.choices.dataLaw}`)),
      cell: (rival) => (rival.choices === null ? none : t(`law.${rival.choices.dataLaw}`)),
    },
    {
      id: 'programme',
      head: t('rivals.programme'),
      sort: ({ choices: of }) => (of === null ? null : t(`rivals.programme.${of.programme}`)),
      cell: ({ choices: of }) => (of === null ? none : t(`rivals.programme.${of.programme}`)),
    },
    {
      id: 'trust',
      head: t('map.trustHead'),
      isRight: true,
      first: 'descending',
      sort: ({ trust }) => trust,
      why: publicQuantity('trust'),
      cell: ({ trust }) => (trust === null ? none : points(trust)),
    },
    {
      id: 'ties',
      head: t('rivals.ties'),
      isLong: true,
      cell: (rival) => tieWords(rival, names).join(', ') || none,
    },
    {
      id: 'copied',
      head: t('rivals.copied'),
      isRight: true,
      first: 'descending',
      sort: copiedCount,
      why: publicQuantity('choices.copied'),
      cell: (rival) => copiedCount(rival) ?? none,
    },
    {
      id: 'cards',
      head: t('rivals.cards'),
      isRight: true,
      first: 'descending',
      sort: cardCount,
      why: publicQuantity('choices.cardsPlayed'),
      cell: (rival) => cardCount(rival) ?? none,
    },
    {
      id: 'lastAct',
      head: t('rivals.lastAct'),
      isLong: true,
      first: 'descending',
      sort: ({ lastAct }) => lastAct?.halfYear ?? null,
      why: publicQuantity('lastAct'),
      cell: (rival) => <LastAct rival={rival} names={names} />,
    },
  ];
}

export function rivalColumns(names: Names, onOpen: (rival: Rival) => void): Column[] {
  return [
    {
      id: 'country',
      head: t('map.country'),
      isHead: true,
      sort: ({ name }) => inLanguage(name),
      cell: (rival) => <CountryCell rival={rival} onOpen={() => onOpen(rival)} />,
    },
    ...figures(),
    ...choices(names),
  ];
}
