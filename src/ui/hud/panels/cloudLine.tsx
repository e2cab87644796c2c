// The cloud below the data centres: how much of the use of AI it hosts, what that tends to, and whose chips are hosted.

import { t } from '../../text';
import { count, wholePercent } from '../../text/numbers';
import { ChangeNote } from '../change';
import { Explained } from '../controls/explained';
import { Icon } from '../controls/icon';
import { useGame } from '../gameModel';

const CLOUD = '!homeCloudShare @cloud.change @cloud.targetPercent @cloud.hostedH100e';

export function CloudLine() {
  const { homePercent, change, targetPercent, hostedH100e } = useGame().cloud.value;
  const home = wholePercent(homePercent);
  return (
    <p class="cloud-line" data-why={CLOUD}>
      <span>
        <Icon name="cloud" size="s" /> {t('cloud.home')}{' '}
        <Explained
          quantity={CLOUD}
          label={t('control.why', { name: t('cloud.home'), value: home })}
        >
          <b>{home}</b>
        </Explained>{' '}
        {change === null ? null : <ChangeNote change={change} decimals={1} />}
      </span>
      <span class="muted">
        <span aria-hidden="true">→ </span>
        <span class="visually-hidden">{t('cloud.heading')} </span>
        {wholePercent(targetPercent)} · {t('cloud.hosted', { chips: count(hostedH100e) })}
      </span>
    </p>
  );
}
