// A starting figure: value, source, confidence and basis, how it was derived, and each number that went into it.

import type { Figure, FigureInput } from '../../../types/figure';
import { t, tNamed } from '../../text';
import { precise } from '../../text/numbers';
import { type Based, basisWords } from './basisWords';
import { DerivationWords } from './derivationWords';
import { ConfidenceBoxes, Fact, SourceLine } from './sourceFacts';

const BASIS_LOOKS: Readonly<Record<Figure['basis'], string>> = {
  retrieved: 'tag-real',
  calculated: 'tag-sketch',
  recalled: 'tag-real',
  estimated: 'tag-sketch',
  tuned: 'tag-tuned',
};

function BasisTag({ of }: { readonly of: Based }) {
  return <span class={`tag ${BASIS_LOOKS[of.basis]}`}>{basisWords(of)}</span>;
}

function Derivation({ figure, name }: { readonly figure: Figure; readonly name: string }) {
  if (figure.derivation === undefined) return null;
  return (
    <Fact name={t('why.derivation')}>
      <DerivationWords figure={figure} name={name} />
    </Fact>
  );
}

function Input({ input }: { readonly input: FigureInput }) {
  const { name, value, unit, year, derivation } = input;
  return (
    <li class="why-input">
      {tNamed(`indicator.${name}`, name)}: <b>{precise(value)}</b>{' '}
      {tNamed(`indicatorUnit.${name}`, unit)}, {year}
      <p class="muted">
        <SourceLine source={input.source} />
        {derivation === undefined ? null : <span lang="en"> {derivation}</span>}
      </p>
      <p>
        <BasisTag of={input} /> <ConfidenceBoxes confidence={input.confidence} />
      </p>
    </li>
  );
}

function Inputs({ inputs = [] }: { readonly inputs: readonly FigureInput[] | undefined }) {
  if (inputs.length === 0) return null;
  return (
    <Fact name={t('why.derivedFrom')}>
      <ul class="why-inputs">
        {inputs.map((input) => (
          <Input key={input.name} input={input} />
        ))}
      </ul>
    </Fact>
  );
}

/** What the common rule or a publication says in place of a value that was set by hand. */
function Beside({ figure, name }: { readonly figure: Figure; readonly name: string }) {
  const { value, year, inputs } = figure;
  return (
    <>
      <Fact name={t(inputs === undefined ? 'why.real' : 'why.byRule')}>
        <b>{precise(value)}</b> {tNamed(`figureUnit.${name}`, figure.unit)}, {year}
      </Fact>
      {inputs === undefined ? null : <Derivation figure={figure} name={name} />}
      <Inputs inputs={inputs} />
    </>
  );
}

export function FigureFacts({ figure, name }: { readonly figure: Figure; readonly name: string }) {
  return (
    <dl class="facts">
      <Fact name={t('why.value')}>
        <b data-value={figure.value}>{precise(figure.value)}</b>{' '}
        {tNamed(`figureUnit.${name}`, figure.unit)}, {figure.year}
      </Fact>
      <Fact name={t('why.source')}>
        <SourceLine source={figure.source} />
      </Fact>
      <Fact name={t('why.confidence')}>
        <ConfidenceBoxes confidence={figure.confidence} />
      </Fact>
      <Fact name={t('why.basis')}>
        <BasisTag of={figure} />
      </Fact>
      <Derivation figure={figure} name={name} />
      <Inputs inputs={figure.inputs} />
      {figure.real === undefined ? null : <Beside figure={figure.real} name={name} />}
    </dl>
  );
}
