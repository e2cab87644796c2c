// The columns of the table of a class: who, the verdict, and how everybody stood after one round.

import { INDICES } from '../../types/names';
import { Button } from '../../ui/hud/controls/button';
import { Icon } from '../../ui/hud/controls/icon';
import type { SortColumn } from '../../ui/hud/controls/sorting';
import { MedalWords } from '../../ui/hud/title/medalWords';
import { t } from '../../ui/text';
import { plain, signed } from '../../ui/text/numbers';
import type { RoundPoint } from '../../lab';
import type { ClassModel, ClassRow } from './classModel';
import { answered, pointAt } from './members';
import { aliasWords, memberName } from './names';
import { sourceWords } from './sourceWords';
import { remarkWords, verdictWords } from './verdictWords';
import { namesHidden } from './view';

function rowName({ member, game, number }: ClassRow, { scenario }: ClassModel): string {
  if (member !== null) return memberName(member, scenario);
  return aliasWords(game.handIn.aliases, number);
}

const NOTHING = <span class="no-value">–</span>;

/** A number of each row after the round that is compared. */
function numberColumn(
  { at }: ClassModel,
  id: string,
  head: string,
  of: (point: RoundPoint) => number,
  words = (value: number) => plain(value, 1),
): SortColumn<ClassRow> {
  const value = ({ member }: ClassRow) => {
    const point = member === null ? undefined : pointAt(member, at);
    return point === undefined ? null : of(point);
  };
  return {
    id,
    head,
    isRight: true,
    first: 'descending',
    sort: value,
    cell: (row) => {
      const found = value(row);
      return found === null ? NOTHING : words(found);
    },
  };
}

const MEDAL_RANKS = { bronze: 1, silver: 2, gold: 3 } as const;

function medalColumn({ at }: ClassModel): SortColumn<ClassRow> {
  const medalOf = ({ member }: ClassRow) =>
    member === null ? null : (pointAt(member, at)?.medal ?? null);
  return {
    id: 'medal',
    head: t('collect.medal'),
    first: 'descending',
    sort: (row) => {
      const medal = medalOf(row);
      return medal === null ? null : MEDAL_RANKS[medal];
    },
    cell: (row) => {
      const medal = medalOf(row);
      const { sight } = row.game.handIn.game;
      return medal === null ? (
        NOTHING
      ) : (
        <span class="medal-words">
          <MedalWords medal={medal} sight={sight} noMedal="" />
        </span>
      );
    },
  };
}

function Verdict({ row, model }: { readonly row: ClassRow; readonly model: ClassModel }) {
  const { judgement } = row.game;
  const isVerified = judgement !== null && judgement.course !== null;
  const icon = judgement === null ? 'clock' : isVerified ? 'verified' : 'limit';
  const look = judgement === null ? 'muted' : isVerified ? 'is-good' : 'is-bad';
  const isLeftOut = isVerified && row.member === null;
  return (
    <div>
      <span class={look}>
        <Icon name={icon} size="s" /> {verdictWords(row.game, model)}
      </span>
      {[
        ...row.remarks.map((remark) => remarkWords(remark, model)),
        ...(isLeftOut ? [t('collect.remark.notCompared')] : []),
      ].map((words) => (
        <span key={words} class="collect-remark">
          <Icon name="info" size="s" /> {words}
        </span>
      ))}
    </div>
  );
}

/** What can be done with a row. */
export interface RowActs {
  /** Opens a verified game. */
  readonly onOpen: (row: ClassRow) => void;
  readonly onRemove: (row: ClassRow) => void;
}

function Acts({ row, model, onOpen, onRemove }: RowActs & { row: ClassRow; model: ClassModel }) {
  const name = rowName(row, model);
  return (
    <span class="row collect-acts">
      {row.game.judgement?.verdict.kind === 'verified' ? (
        <Button icon="table" label={t('collect.open', { name })} onPress={() => onOpen(row)} />
      ) : null}
      <Button icon="letGo" label={t('collect.remove', { name })} onPress={() => onRemove(row)} />
    </span>
  );
}

export function classColumns(model: ClassModel, acts: RowActs): SortColumn<ClassRow>[] {
  const { round } = model;
  return [
    {
      id: 'name',
      head: t('collect.name'),
      isHead: true,
      sort: (row) => rowName(row, model),
      cell: (row) => rowName(row, model),
    },
    {
      id: 'act',
      head: t('collect.act'),
      cell: (row) => <Acts row={row} model={model} {...acts} />,
    },
    {
      id: 'verdict',
      head: t('collect.verdict'),
      isLong: true,
      sort: ({ game }) => verdictWords(game, model),
      cell: (row) => <Verdict row={row} model={model} />,
    },
    numberColumn(model, 'score', t('collect.score'), ({ score }) => score.total),
    numberColumn(model, 'par', t('collect.par'), ({ par }) => par),
    numberColumn(
      model,
      'above',
      t('collect.abovePar'),
      ({ score, par }) => score.total - par,
      (value) => signed(value, plain(value, 1)),
    ),
    medalColumn(model),
    ...INDICES.map((index) =>
      numberColumn(model, index, t(`index.${index}`), ({ score }) => score[index]),
    ),
    numberColumn(model, 'answers', t('collect.answers'), answered),
    {
      id: 'last',
      head: t('collect.last', { round }),
      isRight: true,
      first: 'descending',
      sort: ({ member }) => member?.seat.rounds.length ?? null,
      cell: ({ member }) => (member === null ? NOTHING : String(member.seat.rounds.length)),
    },
    {
      id: 'source',
      head: t('collect.source'),
      isLong: true,
      cell: ({ source }) => (namesHidden.value ? t('collect.hiddenSource') : sourceWords(source)),
    },
  ];
}
