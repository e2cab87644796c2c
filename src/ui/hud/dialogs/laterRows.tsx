// What an answer brings some turns later: its effects as rows, and the second card that it opens.

import type { LaterFacts } from '../../../selectors';
import { t, tNamed } from '../../text';
import { duration } from '../../text/duration';
import { EffectRows } from './effectRows';

export function LaterRows({ later }: { readonly later: LaterFacts }) {
  const { turns, effects, event } = later;
  const time = duration(turns);
  return (
    <>
      {effects.length === 0 ? null : (
        <>
          <span class="later-head small">{t('event.laterEffects', { time })}</span>
          <EffectRows effects={effects} />
        </>
      )}
      {event === null ? null : (
        <span class="later-head small">
          {t('event.laterOpens', { time, event: tNamed(`event.${event}.title`, event) })}
        </span>
      )}
    </>
  );
}
