// The dial over the chart: autonomy with its weakest layer, or a superpower's lead and allies.

import { t } from '../text';
import { points, short } from '../text/numbers';
import { Explained } from './controls/explained';
import { Rolling } from './controls/rolling';
import { useGame } from './gameModel';
import { isOnBridge } from './viewState';

/** The needle swings from −70° at 0 to +70° at 100. */
const SWING_DEGREES = 140;
const TICKS = 11;

function Face() {
  const lines = Array.from({ length: TICKS }, (_, i) => {
    const angle = (i / (TICKS - 1) - 0.5) * SWING_DEGREES;
    return (
      <line
        key={i}
        x1="65"
        y1="8"
        x2="65"
        y2={i % 5 === 0 ? '18' : '14'}
        transform={`rotate(${angle} 65 66)`}
      />
    );
  });
  return (
    <svg class="dial-face" viewBox="0 0 130 66" aria-hidden="true" stroke="currentColor">
      {lines}
    </svg>
  );
}

export function Dial() {
  const { autonomy, lead, weakestLayer, weakestLayerValue } = useGame().results.value;
  const angle = (autonomy / 100 - 0.5) * SWING_DEGREES;
  return (
    <Explained quantity="!autonomy @results.weakestLayerValue @results.lead" className="dial">
      <Face />
      <span class="dial-needle" style={{ '--angle': `${angle}deg` }} aria-hidden="true" />
      <span class="dial-value">
        <Rolling
          of={[autonomy]}
          write={(value) =>
            t(lead === null ? 'map.autonomy' : 'map.leadAndAllies', { value: points(value) })
          }
        />
      </span>
      {isOnBridge() ? null : (
        <span class="dial-note">
          {lead === null
            ? t('map.weakest', {
                layer: t(`layer.${weakestLayer}`),
                value: points(weakestLayerValue),
              })
            : t('map.leadNote', {
                lead: short(lead.generations, 2),
                trust: points(lead.trust),
              })}
        </span>
      )}
    </Explained>
  );
}
