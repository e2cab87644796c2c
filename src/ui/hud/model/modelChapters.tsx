// The chapters of the model by subject: what is worked out, how, and with which parameters.

import type { ModelBook, ModelChapter, ModelQuantity } from '../../../selectors';
import { t, tNamed } from '../../text';
import { nodeName } from '../why/nodeWords';
import { Formula } from './formula';
import { ParameterTable } from './parameterTable';

export function chapterId(subject: string): string {
  return `model-${subject}`;
}

function Equation({ quantity, lines }: ModelQuantity) {
  const [first, ...rest] = lines;
  const name = tNamed(`term.${quantity}`, nodeName(first!));
  return (
    <div class="model-equation" data-quantity={quantity}>
      <dt>{name}</dt>
      <dd>
        <p>
          = <Formula node={first!} />
        </p>
        {rest.length === 0 ? null : (
          <ul>
            {rest.map((line) => (
              <li key={line.name}>
                <b>{nodeName(line)}</b> = <Formula node={line} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

function Chapter({ chapter, number }: { readonly chapter: ModelChapter; readonly number: number }) {
  const { subject, quantities, groups } = chapter;
  const name = t(`model.subject.${subject}`);
  return (
    <section
      class="sheet model-chapter"
      id={chapterId(subject)}
      aria-labelledby={`${subject}-head`}
    >
      <h3 id={`${subject}-head`} tabIndex={-1}>
        {t('model.chapter', { number, name })}
      </h3>
      <p class="model-about">{t(`model.about.${subject}`)}</p>
      {quantities.length === 0 ? null : (
        <>
          <h4>{t('model.equations')}</h4>
          <dl>
            {quantities.map((quantity) => (
              <Equation key={quantity.quantity} {...quantity} />
            ))}
          </dl>
        </>
      )}
      {groups.length === 0 ? null : (
        <>
          <h4>{t('model.parameters')}</h4>
          <ParameterTable subject={name} groups={groups} />
        </>
      )}
    </section>
  );
}

export function ModelChapters({ chapters }: Pick<ModelBook, 'chapters'>) {
  return (
    <>
      {chapters.map((chapter, i) => (
        <Chapter key={chapter.subject} chapter={chapter} number={i + 1} />
      ))}
    </>
  );
}
