// The texts around the chapters: how to read them, where the numbers come from, the order of a turn, and what is left out.

import type { ModelBook } from '../../../selectors';
import { BASES } from '../../../types/figure';
import { t, tNamed } from '../../text';
import { exact, percent } from '../../text/numbers';

const LEFT_OUT = [
  'military',
  'people',
  'firms',
  'otherSectors',
  'prices',
  'climate',
  'safety',
  'politics',
  'chance',
  'equilibrium',
  'trade',
  'breaks',
] as const;

function Share({ name, count, all }: { name: string; count: number; all: number }) {
  return (
    <li>
      <span class="model-share">
        <span class="meter" aria-hidden="true">
          <span class="meter-fill" style={{ '--share': `${(100 * count) / all}%` }} />
        </span>
      </span>
      <b>{exact(count)}</b> {t('model.ofAll', { share: percent(count / all) })} {name}
    </li>
  );
}

export function Provenance({ book }: { readonly book: ModelBook }) {
  const { all, real, tuned, patched } = book.parameters;
  const figures = BASES.reduce((sum, basis) => sum + book.figures[basis], 0);
  return (
    <section class="sheet model-chapter" id="model-provenance" aria-labelledby="provenance-head">
      <h3 id="provenance-head">{t('model.provenance')}</h3>
      <p class="model-about">{t('model.provenanceAbout')}</p>
      <div class="model-columns" data-sourced>
        <div>
          <h4>{t('model.parametersCount', { count: exact(all) })}</h4>
          <ul class="model-shares">
            <Share name={t('why.provenance.real')} count={real} all={all} />
            <Share name={t('why.provenance.tuned')} count={tuned} all={all} />
          </ul>
          {patched === 0 ? null : <p>{t('model.patchedCount', { count: patched })}</p>}
        </div>
        <div>
          <h4>{t('model.figuresCount', { count: exact(figures) })}</h4>
          <ul class="model-shares">
            {BASES.map((basis) => (
              <Share
                key={basis}
                name={t(`basis.${basis}`)}
                count={book.figures[basis]}
                all={figures}
              />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

export function TurnInOrder({ steps }: Pick<ModelBook, 'steps'>) {
  return (
    <section class="sheet model-chapter" id="model-turn" aria-labelledby="turn-head">
      <h3 id="turn-head">{t('model.turn')}</h3>
      <p class="model-about">{t('model.turnAbout')}</p>
      <ol class="model-steps">
        {steps.map((step) => (
          <li key={step}>{tNamed(`model.step.${step}`, tNamed(`term.step.${step}`, step))}</li>
        ))}
      </ol>
    </section>
  );
}

export function LeftOut() {
  return (
    <section class="sheet model-chapter" id="model-left-out" aria-labelledby="left-out-head">
      <h3 id="left-out-head">{t('model.leftOut')}</h3>
      <p class="model-about">{t('model.leftOutAbout')}</p>
      <dl class="model-left-out">
        {LEFT_OUT.map((what) => (
          <div key={what}>
            <dt>{t(`model.leftOut.${what}`)}</dt>
            <dd>{t(`model.leftOutWhy.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
