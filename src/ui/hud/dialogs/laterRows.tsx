// What an answer brings some turns later: its effects as rows, and the second card that it opens.

import type { LaterFacts } from '../../../selectors';
import { t } from '../../text';
import { duration } from '../../text/duration';
import { eventName, type Names } from '../names';
import { EffectRows } from './effectRows';

export interface LaterRowsProps {
  readonly later: LaterFacts;
  readonly names: Names;
}

export function LaterRows({ later, names }: LaterRowsProps) {
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
          {t('event.laterOpens', { time, event: eventName(names, event) })}
        </span>
      )}
    </>
  );
}
