// The form for a class, in which a teacher sets a game and gets its link; an older link can be edited in it.

import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Assignment } from '../../types/assignment';
import type { Assumptions as Numbers } from '../../types/assumption';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import type { OwnScenario } from '../../types/ownScenario';
import { Button } from '../../ui/hud/controls/button';
import { Dialog } from '../../ui/hud/controls/dialog';
import { AssumptionsFold } from '../../ui/hud/title/assumptionsFold';
import { inCatalogueOrder } from '../../ui/hud/title/catalogue';
import { inLanguage, t } from '../../ui/text';
import { addressOf } from '../address';
import { linkIn } from '../link';
import { broughtBy } from '../packed';
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
  readonly scenarios: readonly CatalogueEntry[];
  /** The scenario of a new assignment; the first of the catalogue, or what the address sets, where it is left out. */
  readonly first?: string;
  /** How a link brings a scenario of an author; undefined for one that comes with the game. */
  readonly own: (id: string) => Pick<OwnScenario, 'carried' | 'mark'> | undefined;
  /** The sliders of what is assumed in a scenario. */
  readonly Assumptions: ComponentType<{
    readonly scenario: string;
    readonly numbers: Numbers;
    readonly onChange: (numbers: Numbers) => void;
  }>;
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

/** For a scenario that comes with the game the link need not bring it. */
const NOT_BROUGHT = { file: '', content: '' };

/** Games without players cannot be set. */
function offered(scenarios: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return inCatalogueOrder(scenarios).filter(({ watch }) => watch !== true);
}

function scenarioOf(scenarios: readonly CatalogueEntry[], name: string | null): CatalogueEntry {
  return scenarios.find(({ id }) => id === name) ?? scenarios[0]!;
}

/** The assignment in a form that the dialog can show: with a length that the scenario has. */
function fitted(assignment: Assignment, scenario: CatalogueEntry): Assignment {
  const { game } = fitAssignment(assignment, scenario);
  const variant = scenario.variants.find(({ id }) => id === game.variant);
  const length = variant === undefined ? null : { variant: variant.id, turns: variant.turns };
  return { ...assignment, scenario: scenario.id, length };
}

interface EditProps {
  /** Whether a scenario can be set here. */
  readonly isHere: (id: string | null) => boolean;
  readonly onRead: (assignment: Assignment) => void;
}

function Edit({ isHere, onRead }: EditProps) {
  const [fault, setFault] = useState<string | null>(null);
  const read = (text: string) => {
    if (text.trim() === '') return setFault(null);
    const found = linkIn(text);
    if (!found.ok) return setFault(t(`class.editFault.${found.error}`));
    const { scenario } = found.value;
    if (!isHere(scenario))
      return setFault(t('class.editFault.noScenario', { scenario: scenario ?? '' }));
    setFault(null);
    onRead(found.value);
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

type FormProps = FieldsProps & Pick<ClassDialogProps, 'scenarios' | 'Assumptions'>;

function Form({ scenarios, Assumptions, ...fields }: FormProps) {
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
      <AssumptionsFold numbers={draft.assumptions}>
        <Assumptions
          scenario={scenario.id}
          numbers={draft.assumptions}
          onChange={(assumptions) => onChange({ ...draft, assumptions })}
        />
      </AssumptionsFold>
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
  const own = props.own(scenario.id);
  const brought = useMemo(
    () => (own === undefined ? NOT_BROUGHT : broughtBy(own.carried, own.mark)),
    [own?.carried, own?.mark],
  );
  const set = { ...draft, ...brought };
  const edit = (read: Assignment) => setDraft(fitted(read, scenarioOf(scenarios, read.scenario)));
  const isHere = (id: string | null) => scenarios.some((each) => each.id === id);
  const address = addressOf(set);
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
          <Form
            draft={draft}
            scenario={scenario}
            scenarios={scenarios}
            Assumptions={props.Assumptions}
            onChange={setDraft}
          />
          <Edit isHere={isHere} onRead={edit} />
        </div>
        <LinkPanel
          link={page + address}
          reach={props.reach}
          copy={props.copy}
          isScenarioApart={own !== undefined && set.file === ''}
          onSave={() => onSave(set)}
          onPupil={() => onPupil(address)}
          onPrint={(sheet) => onPrint(set, sheet)}
        />
      </div>
    </Dialog>
  );
}
