// What was fitted, within which bounds and why, and with what loss.

import type { FittedValue, HalfFit, TrustFit } from '../../../types/trust';
import { inLanguage, t, tNamed } from '../../text';
import { exact, precise } from '../../text/numbers';
import { Sheet } from '../controls/sheet';
import { loss } from './cellWords';
import { TrustTable } from './trustTable';

/** The name of a parameter; what follows it in the path is told as it is written. */
function ParameterName({ path }: { readonly path: string }) {
  const whole = path.split('.').slice(0, 2).join('.');
  return (
    <>
      {tNamed(`parameter.${whole}`, whole)} <code class="muted">{path}</code>
    </>
  );
}

function bounds({ lower, upper, after }: FittedValue): string {
  const words = t('trust.bounds', { lower: precise(lower), upper: precise(upper) });
  return after <= lower || after >= upper ? t('trust.atBound', { bounds: words }) : words;
}

export function FitSheet({
  fit,
  halves,
}: {
  readonly fit: TrustFit;
  readonly halves: readonly HalfFit[];
}) {
  const halfHeads = halves.map((_, i) => t('trust.half', { number: i + 1 }));
  return (
    <Sheet title={t('trust.fitted')} className="span-24">
      <div class="stack">
        <p class="model-about">{t('trust.fittedAbout')}</p>
        <p>
          <b>
            {t('trust.fitLoss', {
              before: loss(fit.before),
              after: loss(fit.after),
              tried: exact(fit.tried),
              games: fit.games,
              seed: String(fit.searchSeed),
            })}
          </b>
        </p>
        <TrustTable
          caption={t('trust.fitted')}
          className="trust-reasons"
          heads={[
            t('trust.parameter'),
            t('trust.before'),
            t('trust.after'),
            ...halfHeads,
            t('trust.allowed'),
            t('trust.why'),
          ]}
          rows={fit.parameters.map((one) => ({
            key: one.path,
            name: <ParameterName path={one.path} />,
            cells: [
              precise(one.before),
              <b>{precise(one.after)}</b>,
              ...halves.map(({ values }) => precise(values[one.path] ?? one.before)),
              bounds(one),
              <span class="trust-why">{inLanguage(one.why)}</span>,
            ],
          }))}
        />
      </div>
    </Sheet>
  );
}
