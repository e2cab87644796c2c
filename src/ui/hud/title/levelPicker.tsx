// The levels of the rivals, each with what it was measured to be worth.

import type { LevelFigures, LevelRecord } from '../../../types/levelFigures';
import { FOUND_LEVEL, type RivalLevel } from '../../../types/names';
import { t } from '../../text';
import { percent, plain, signed } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { givenQuantity, useGivenNumbers } from '../why/given';

/** A level that can be chosen. */
export interface LevelOffer {
  readonly level: RivalLevel;
  /** How many turns rivals play on in their minds, and how many changes of plan they try; 0 where they do not look ahead. */
  readonly turns: number;
  readonly tries: number;
  readonly figures: LevelFigures;
}

export interface LevelPickerProps {
  readonly levels: readonly LevelOffer[];
  readonly record: LevelRecord;
  readonly level: RivalLevel;
  readonly onChange: (level: RivalLevel) => void;
}

/** How often and by how much the level beats the balanced player. */
function Worth({ winShare, pointsAhead }: LevelFigures) {
  const { value } = pointsAhead;
  return (
    <>
      {t('level.worth', {
        share: percent(winShare.value),
        points: signed(value, plain(value, 1)),
      })}
    </>
  );
}

function numbersName(level: RivalLevel): string {
  return `level-${level}`;
}

/** Gives how far a level looks ahead, and what that was measured to be worth. */
function useLevelNumbers({ level, turns, tries, figures }: LevelOffer): string {
  return useGivenNumbers(numbersName(level), () => {
    const { value: winShare } = figures.winShare;
    const { value: aheadPoints } = figures.pointsAhead;
    return { level: { turnsAhead: turns, tries, winShare, aheadPoints } };
  });
}

function Choice({
  level,
  turns,
  tries,
  figures,
  isChosen,
  onChoose,
}: LevelOffer & { readonly isChosen: boolean; readonly onChoose: () => void }) {
  return (
    <label class="choice" data-why={useLevelNumbers({ level, turns, tries, figures })}>
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="level"
          checked={isChosen}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <span>{t(`level.${level}`)}</span>
        <span class="level-sight">
          {level === FOUND_LEVEL ? t('level.sightFound') : t('level.sight', { turns, tries })}
        </span>
      </span>
      <span class="choice-body">
        <Worth {...figures} />
      </span>
    </label>
  );
}

export function LevelPicker({ levels, record, level, onChange }: LevelPickerProps) {
  return (
    <fieldset class="choice-grid level-grid" style={{ '--columns': '1' }}>
      <legend class="cap muted">{t('level.legend')}</legend>
      {levels.map((offer) => (
        <Choice
          key={offer.level}
          {...offer}
          isChosen={offer.level === level}
          onChoose={() => onChange(offer.level)}
        />
      ))}
      <p
        class="muted small"
        data-why={useGivenNumbers('level-record', () => ({ level: { games: record.games } }))}
      >
        {t('level.note', { games: record.games, rules: record.rules })}{' '}
        <WhyMark of={givenQuantity(numbersName(level))} name={t(`level.${level}`)} />
      </p>
    </fieldset>
  );
}
