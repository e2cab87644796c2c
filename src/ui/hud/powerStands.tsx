// Power in MW: what is there, what the chips draw, what resilience asks for, and how much that leaves or lacks.

import type { PowerStand } from '../../selectors';
import { t } from '../text';
import { plain, power } from '../text/numbers';
import { Icon } from './controls/icon';
import { WhyMark } from './controls/whyMark';
import { useGame } from './gameModel';

/** How much is left or lacking, in words. */
function slackWords({ slackMw }: PowerStand): string {
  return slackMw < 0
    ? t('power.short', { power: power(-slackMw) })
    : t('power.spare', { power: power(slackMw) });
}

function Stand({ when, stand }: { readonly when: 'now' | 'next'; readonly stand: PowerStand }) {
  const { fullMarksPercent, noMarksPercent } = useGame().powerSlack.value;
  const { availableMw, drawMw, askedMw, slackMw } = stand;
  return (
    <li
      class="power-stand"
      data-why={`@power.${when} @power.fullMarksPercent @power.noMarksPercent`}
    >
      <Icon name={slackMw < 0 ? 'limit' : 'done'} size="s" />
      <span>
        {t(`power.${when}`, {
          available: power(availableMw),
          draw: power(drawMw),
          asked: power(askedMw),
          percent: plain(fullMarksPercent, 0),
          none: plain(noMarksPercent, 0),
        })}{' '}
        <b class={slackMw < 0 ? 'is-bad' : 'is-good'}>{slackWords(stand)}</b>{' '}
        <WhyMark of={`@power.${when}`} name={t('bottlenecks.power')} />
      </span>
    </li>
  );
}

/** Now and after this turn, each as a sentence. */
export function PowerStands() {
  const { now, next } = useGame().powerSlack.value;
  return (
    <ul class="power-stands">
      <Stand when="now" stand={now} />
      <Stand when="next" stand={next} />
    </ul>
  );
}

/** The same for now in one line. */
export function PowerLine() {
  const { now, fullMarksPercent } = useGame().powerSlack.value;
  return (
    <>
      {t('power.line', {
        available: power(now.availableMw),
        asked: power(now.askedMw),
        percent: plain(fullMarksPercent, 0),
      })}
    </>
  );
}
