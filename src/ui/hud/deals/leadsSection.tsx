// Who leads in which method, what keeping the lead is worth against letting others copy it, and who is the benchmark.

import { type MethodLead, selectMethods } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { plain } from '../../text/numbers';
import { Flag } from '../controls/flag';
import { countryName } from '../names';

interface LeadsProps {
  readonly state: SessionState;
}

function LeadRow({ state, lead }: LeadsProps & { readonly lead: MethodLead }) {
  const { method, leader, copied, gainPercent, nextGainPercent } = lead;
  return (
    <li class="row" data-why={`@methods.leads.${method}`}>
      <Flag country={leader} />
      <span>
        <b>
          {t('offers.lead', {
            method: t(`method.${method}`),
            country: countryName(state.game.scenario, leader),
          })}
        </b>{' '}
        {t('offers.leadGain', {
          copied,
          gain: plain(gainPercent, 1),
          next: plain(nextGainPercent, 1),
        })}
      </span>
    </li>
  );
}

export function LeadsSection({ state }: LeadsProps) {
  const { leads, benchmark, full } = selectMethods(state);
  if (leads.length === 0) return null;
  return (
    <section aria-labelledby="offers-leads">
      <h3 id="offers-leads">{t('offers.leads')}</h3>
      <ul>
        {leads.map((lead) => (
          <LeadRow key={lead.method} state={state} lead={lead} />
        ))}
      </ul>
      <p class="small" data-why="@methods.benchmark">
        {benchmark === null
          ? t('offers.noBenchmark', { full })
          : t('offers.benchmark', {
              country: countryName(state.game.scenario, benchmark.country),
              copied: benchmark.copied,
              full,
            })}
      </p>
    </section>
  );
}
