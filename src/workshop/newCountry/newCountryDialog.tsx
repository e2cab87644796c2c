// The form that makes a new country from ten figures: the fields, what comes of them, and the file.

import { useMemo, useState } from 'preact/hooks';
import { GIVEN_NAMES, knownOf } from '../../files/index';
import type { Atlas } from '../../types/atlas';
import { Button } from '../../ui/hud/controls/button';
import { Dialog } from '../../ui/hud/controls/dialog';
import { language, t } from '../../ui/text';
import { CountryPicker } from './countryPicker';
import { nameOfCountry } from './countries';
import { type Draft, EMPTY_DRAFT } from './draft';
import { FigureField } from './figureField';
import { fileNameOf, fileOf, type Outcome, outcomeOf } from './outcome';
import { PlainFields } from './plainFields';
import { Preview } from './preview';
import { faultWords, impossibleWords } from './words';

export interface NewCountryDialogProps {
  readonly atlas: Atlas;
  /** Takes the text of the file and the name that it should have. */
  readonly onMade: (text: string, fileName: string) => void;
  readonly onClose: () => void;
}

interface FormProps {
  readonly atlas: Atlas;
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly onChange: (draft: Draft) => void;
}

function FigureFields({ atlas, draft, outcome, onChange }: FormProps) {
  const known = useMemo(() => knownOf(atlas), [atlas]);
  return (
    <fieldset class="fieldset">
      <legend>{t('newCountry.figures')}</legend>
      <p class="small">{t('newCountry.figuresNote')}</p>
      <div class="new-country-figures">
        {GIVEN_NAMES.map((name) => {
          const fault = outcome.faults.get(name);
          const impossible = outcome.impossible.get(name);
          const told = impossible === undefined ? undefined : impossibleWords(impossible);
          return (
            <FigureField
              key={name}
              name={name}
              figure={draft.figures[name]}
              known={known}
              used={outcome.made?.used.find((one) => one.name === name)}
              fault={fault === undefined ? told : faultWords(fault)}
              onChange={(figure) =>
                onChange({ ...draft, figures: { ...draft.figures, [name]: figure } })
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}

/** The atlas has the country already, so nothing is asked. */
function Known({ draft }: Pick<FormProps, 'draft'>) {
  const country = nameOfCountry(draft.country ?? '', language.value);
  return <p class="note">{t('newCountry.inAtlas', { country })}</p>;
}

/** Why there is no file yet. */
function hindrance({ country }: Draft, { faults, impossible }: Outcome): string | undefined {
  if (faults.size > 0 || impossible.size > 0) return t('newCountry.mendFirst');
  return country === null ? t('newCountry.chooseFirst') : undefined;
}

export function NewCountryDialog({ atlas, onMade, onClose }: NewCountryDialogProps) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const outcome = useMemo(() => outcomeOf(draft, atlas), [draft, atlas]);
  const locked = hindrance(draft, outcome);
  const make = () => {
    const text = fileOf(draft, outcome, atlas);
    if (text !== null) onMade(text, fileNameOf(draft));
  };
  const form = { atlas, draft, outcome, onChange: setDraft };
  return (
    <Dialog
      title={t('newCountry.title')}
      subtitle={t('newCountry.subtitle')}
      className="new-country"
      onClose={onClose}
      foot={
        <>
          <p class="small grow" role="status">
            {locked ?? t('newCountry.ready', { file: fileNameOf(draft) })}
          </p>
          <Button onPress={onClose}>{t('newCountry.close')}</Button>
          <Button look="signal" icon="export" locked={locked} onPress={make}>
            {t('newCountry.make')}
          </Button>
        </>
      }
    >
      <div class="new-country-columns">
        <div class="stack">
          <CountryPicker
            country={draft.country}
            onChoose={(country) => setDraft({ ...draft, country })}
          />
          {outcome.isKnown ? <Known draft={draft} /> : <FigureFields {...form} />}
          <PlainFields {...form} />
        </div>
        {outcome.made === null ? null : <Preview made={outcome.made} />}
      </div>
    </Dialog>
  );
}
