// What is left of one's own lead once what an offer gives has been copied; nothing is said of goods that are no methods.

import { selectMethods } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { Good } from '../../../types/names';
import { t } from '../../text';
import { plain } from '../../text/numbers';

interface LeadLossProps {
  readonly state: SessionState;
  readonly gives: Good;
}

export function LeadLoss({ state, gives }: LeadLossProps) {
  const lead = selectMethods(state).leads.find(({ method }) => method === gives);
  if (lead === undefined) return null;
  return (
    <p class="small is-bad" data-why={`@methods.leads.${lead.method}`}>
      {t('offers.leadLoss', {
        gain: plain(lead.gainPercent, 1),
        next: plain(lead.nextGainPercent, 1),
      })}
    </p>
  );
}
