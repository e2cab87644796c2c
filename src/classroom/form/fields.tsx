// The fields of the form for a class: each changes one part of the assignment.

import type { ComponentChildren } from 'preact';
import {
  type Assignment,
  type FreeChoice,
  LONGEST_CLASS_NAME,
  LONGEST_QUESTION,
} from '../../types/assignment';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import { PLAYER_SIGHTS, RIVAL_LEVELS } from '../../types/names';
import { Toggle } from '../../ui/hud/controls/toggle';
import { inLanguage, languageOf, languageRow, LANGUAGES, t } from '../../ui/text';
import { REASONED, roundsOf, withFree, withReason } from './draft';

export interface FieldsProps {
  readonly draft: Assignment;
  readonly scenario: CatalogueEntry;
  readonly onChange: (draft: Assignment) => void;
}

interface Option {
  readonly value: string;
  readonly words: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly children?: ComponentChildren;
}

export function Choice({ label, value, options, onChoose, children }: ChoiceProps) {
  return (
    <div class="class-choice" data-place>
      <label class="field">
        <span>{label}</span>
        <select
          class="select"
          value={value}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}

/** Whether pupils may choose something else. */
function Free({ draft, choice, onChange }: FieldsProps & { readonly choice: FreeChoice }) {
  return (
    <Toggle
      label={t('class.free')}
      isOn={draft.free.includes(choice)}
      onChange={(isFree) => onChange(withFree(draft, choice, isFree))}
    />
  );
}

export function LengthFields(props: FieldsProps) {
  const { draft, scenario, onChange } = props;
  const { round, rounds } = roundsOf(scenario, draft);
  const choose = (id: string) => {
    const { turns = null } = scenario.variants.find((variant) => variant.id === id) ?? {};
    onChange({ ...draft, length: { variant: id, turns }, lastTurn: null });
  };
  const stops = Array.from({ length: rounds - 1 }, (_, i) => String(i + 1));
  return (
    <>
      <Choice
        label={t('title.lengths')}
        value={draft.length?.variant ?? ''}
        options={scenario.variants.map(({ id, name, minutes }) => ({
          value: id,
          words: `${inLanguage(name)} (${t('title.minutes', { minutes })})`,
        }))}
        onChoose={choose}
      >
        <Free {...props} choice="length" />
      </Choice>
      <Choice
        label={t('class.lastTurn')}
        value={String(draft.lastTurn ?? '')}
        options={[
          { value: '', words: t('class.toTheEnd') },
          ...stops.map((value) => ({
            value,
            words: t('pupil.lastTurn', { round, turn: Number(value) }),
          })),
        ]}
        onChoose={(value) => onChange({ ...draft, lastTurn: value === '' ? null : Number(value) })}
      />
    </>
  );
}

export function RuleFields(props: FieldsProps) {
  const { draft, onChange } = props;
  return (
    <>
      <Choice
        label={t('level.legend')}
        value={String(draft.level ?? 0)}
        options={RIVAL_LEVELS.map((level) => ({
          value: String(level),
          words: t(`level.${level}`),
        }))}
        onChoose={(value) =>
          onChange({ ...draft, level: RIVAL_LEVELS.find((one) => String(one) === value) ?? 0 })
        }
      >
        <Free {...props} choice="level" />
      </Choice>
      <Choice
        label={t('sight.legend')}
        value={draft.sight ?? 'openSea'}
        options={PLAYER_SIGHTS.map((sight) => ({ value: sight, words: t(`sight.${sight}`) }))}
        onChoose={(value) =>
          onChange({ ...draft, sight: PLAYER_SIGHTS.find((one) => one === value) ?? null })
        }
      >
        <p class="muted small">{t(`sight.note.${draft.sight ?? 'openSea'}`)}</p>
        <Free {...props} choice="sight" />
      </Choice>
    </>
  );
}

/** The seed of a world for all. */
const SHARED_SEED = 1;

function worldOf({ seed }: Assignment): string {
  return typeof seed === 'number' ? 'one' : (seed ?? 'any');
}

export function WorldFields({ draft, onChange }: FieldsProps) {
  const { seed } = draft;
  const seeds = { one: SHARED_SEED, alias: 'alias', any: null } as const;
  return (
    <Choice
      label={t('class.world')}
      value={worldOf(draft)}
      options={(['alias', 'one', 'any'] as const).map((value) => ({
        value,
        words: t(`class.world.${value}`),
      }))}
      onChoose={(value) => onChange({ ...draft, seed: seeds[value as keyof typeof seeds] })}
    >
      {typeof seed === 'number' ? (
        <label class="field">
          <span>{t('class.seed')}</span>
          <input
            class="text-field"
            type="number"
            min={0}
            max={4294967295}
            value={seed}
            onInput={({ currentTarget }) => {
              const number = currentTarget.valueAsNumber;
              if (Number.isInteger(number) && number >= 0 && number <= 4294967295)
                onChange({ ...draft, seed: number });
            }}
          />
        </label>
      ) : null}
      <p class="muted small">{t(`class.worldNote.${worldOf(draft) as 'any'}`)}</p>
    </Choice>
  );
}

export function WordFields({ draft, onChange }: FieldsProps) {
  return (
    <>
      <label class="field" data-place>
        <span>{t('class.name')}</span>
        <input
          class="text-field"
          type="text"
          maxLength={LONGEST_CLASS_NAME}
          value={draft.className}
          onInput={({ currentTarget }) => onChange({ ...draft, className: currentTarget.value })}
        />
      </label>
      <label class="field class-question">
        <span>{t('class.question')}</span>
        <textarea
          class="text-field"
          rows={3}
          maxLength={LONGEST_QUESTION}
          value={draft.question}
          onInput={({ currentTarget }) => onChange({ ...draft, question: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('class.language')}
        value={draft.language ?? ''}
        options={[
          { value: '', words: t('class.language.own') },
          ...LANGUAGES.map((value) => ({ value, words: languageRow(value).name })),
        ]}
        onChoose={(value) => onChange({ ...draft, language: languageOf(value) })}
      />
      <Toggle
        label={t('settings.simple')}
        isOn={draft.speaksSimply}
        onChange={(speaksSimply) => onChange({ ...draft, speaksSimply })}
      />
      <Toggle
        label={t('class.undo')}
        isOn={draft.free.includes('undo')}
        onChange={(isFree) => onChange(withFree(draft, 'undo', isFree))}
      />
    </>
  );
}

export function ReasonFields({ draft, onChange }: FieldsProps) {
  return (
    <fieldset class="class-reasons">
      <legend>{t('class.reasons')}</legend>
      {REASONED.map((kind) => (
        <Toggle
          key={kind}
          label={t(`order.${kind}`)}
          isOn={draft.reasons.includes(kind)}
          onChange={(isAsked) => onChange(withReason(draft, kind, isAsked))}
        />
      ))}
    </fieldset>
  );
}
