// What an answer brings some turns later: its effects as rows, and the second card that it opens.

import type { LaterFacts } from '../../../selectors';
import { t, tNamed } from '../../text';
import { EffectRows } from './effectRows';

export function LaterRows({ later }: { readonly later: LaterFacts }) {
  const { turns: count, effects, event } = later;
  return (
    <>
      {effects.length === 0 ? null : (
        <>
          <span class="later-head small">{t('event.laterEffects', { count })}</span>
          <EffectRows effects={effects} />
        </>
      )}
      {event === null ? null : (
        <span class="later-head small">
          {t('event.laterOpens', { count, event: tNamed(`event.${event}.title`, event) })}
        </span>
      )}
    </>
  );
}
