// For a class: one form in which a teacher sets a game and takes its link; an older link is edited in it.

import { useState } from 'preact/hooks';
import type { Assignment } from '../../types/assignment';
import type { ListedScenario } from '../../types/listedScenario';
import { Button } from '../../ui/hud/controls/button';
import { Dialog } from '../../ui/hud/controls/dialog';
import { inShelfOrder } from '../../ui/hud/title/shelf';
import { inLanguage, t } from '../../ui/text';
import { addressOf } from '../address';
import { linkIn } from '../link';
import { fitAssignment } from '../fit';
import { draftOf, movedTo } from './draft';
import {
  Choice,
  type FieldsProps,
  LengthFields,
  ReasonFields,
  RuleFields,
  WordFields,
  WorldFields,
} from './fields';
import { LinkPanel, type LinkPanelProps } from './linkPanel';
import { SeatFields } from './seatFields';

export interface ClassDialogProps extends Pick<LinkPanelProps, 'reach' | 'copy'> {
  readonly scenarios: readonly ListedScenario[];
  /** The scenario of a new assignment; the first of the shelf, or what the address sets, where it is left out. */
  readonly first?: string;
  /** What the address of the page sets already; null for a new assignment. */
  readonly before: Assignment | null;
  /** The address of the page without what stands behind its #. */
  readonly page: string;
  readonly onSave: (assignment: Assignment) => void;
  readonly onPupil: (address: string) => void;
  readonly onPrint: (assignment: Assignment, sheet: 'pupil' | 'teacher') => void;
  readonly onCollect: () => void;
  readonly onClose: () => void;
}

/** Games that are only watched ask nothing of a class. */
function offered(scenarios: readonly ListedScenario[]): readonly ListedScenario[] {
  return inShelfOrder(scenarios).filter(({ watch }) => watch !== true);
}

function scenarioOf(scenarios: readonly ListedScenario[], name: string | null): ListedScenario {
  return scenarios.find(({ id }) => id === name) ?? scenarios[0]!;
}

/** An assignment as the form can hold it: with a length that there is. */
function fitted(assignment: Assignment, scenario: ListedScenario): Assignment {
  const { game } = fitAssignment(assignment, scenario);
  const variant = scenario.variants.find(({ id }) => id === game.variant);
  const length = variant === undefined ? null : { variant: variant.id, turns: variant.turns };
  return { ...assignment, scenario: scenario.id, length };
}

function Edit({ onRead }: { readonly onRead: (assignment: Assignment) => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const read = (text: string) => {
    if (text.trim() === '') return setFault(null);
    const found = linkIn(text);
    setFault(found.ok ? null : t(`class.editFault.${found.error}`));
    if (found.ok) onRead(found.value);
  };
  return (
    <details class="class-edit">
      <summary>{t('class.edit')}</summary>
      <label class="field">
        <span>{t('class.editLabel')}</span>
        <textarea
          class="text-field"
          rows={3}
          onInput={({ currentTarget }) => read(currentTarget.value)}
        />
      </label>
      {fault === null ? null : (
        <p class="is-bad small" role="alert">
          {fault}
        </p>
      )}
    </details>
  );
}

function Form({ scenarios, ...fields }: FieldsProps & Pick<ClassDialogProps, 'scenarios'>) {
  const { draft, scenario, onChange } = fields;
  return (
    <div class="class-fields">
      <Choice
        label={t('class.scenario')}
        value={scenario.id}
        options={scenarios.map(({ id, texts }) => ({ value: id, words: inLanguage(texts.title) }))}
        onChoose={(id) => onChange(movedTo(draft, scenarioOf(scenarios, id)))}
      />
      <SeatFields {...fields} />
      <LengthFields {...fields} />
      <RuleFields {...fields} />
      <WorldFields {...fields} />
      <WordFields {...fields} />
      <ReasonFields {...fields} />
    </div>
  );
}

export function ClassDialog(props: ClassDialogProps) {
  const { first, before, page, onSave, onPupil, onPrint, onCollect, onClose } = props;
  const scenarios = offered(props.scenarios);
  const [draft, setDraft] = useState<Assignment>(() => {
    const name = first ?? before?.scenario ?? null;
    const scenario = scenarioOf(scenarios, name);
    return before === null || before.scenario !== name || name === null
      ? draftOf(scenario)
      : fitted(before, scenario);
  });
  const scenario = scenarioOf(scenarios, draft.scenario);
  const edit = (read: Assignment) => setDraft(fitted(read, scenarioOf(scenarios, read.scenario)));
  const address = addressOf(draft);
  return (
    <Dialog
      title={t('class.title')}
      subtitle={t('class.subtitle')}
      className="class-dialog"
      onClose={onClose}
      foot={
        <>
          <Button icon="import" onPress={onCollect}>
            {t('class.collect')}
          </Button>
          <span class="grow" />
          <Button onPress={onClose}>{t('class.close')}</Button>
        </>
      }
    >
      <div class="class-columns">
        <div class="stack">
          <Form draft={draft} scenario={scenario} scenarios={scenarios} onChange={setDraft} />
          <Edit onRead={edit} />
        </div>
        <LinkPanel
          link={page + address}
          reach={props.reach}
          copy={props.copy}
          onSave={() => onSave(draft)}
          onPupil={() => onPupil(address)}
          onPrint={(sheet) => onPrint(draft, sheet)}
        />
      </div>
    </Dialog>
  );
}
