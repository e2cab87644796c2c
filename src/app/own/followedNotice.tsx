// Says what became of the running game when the file of its scenario changed.

import type { Session } from '../../session/index';
import { Button } from '../../ui/hud/controls/button';
import { Notice } from '../../ui/hud/controls/notice';
import { countryName } from '../../ui/hud/names';
import { refusalText } from '../../ui/hud/refusalWords';
import { t } from '../../ui/text';
import { selectPlace } from '../../selectors/index';
import { setAside } from '../flow';
import { type Followed, followed, page } from '../page';

function placeWords(session: Session) {
  const { round, number } = selectPlace(session.get().game);
  return { round, turn: String(number) };
}

type Words = { readonly [K in Followed['kind']]: (told: Extract<Followed, { kind: K }>) => string };

const WORDS: Words = {
  whole: ({ session, dropped }) =>
    [
      t('followed.whole', placeWords(session)),
      ...(dropped.length === 0
        ? []
        : [
            t('followed.dropped', {
              orders: dropped.map(({ kind }) => t(`order.${kind}`)).join(', '),
            }),
          ]),
    ].join(' '),
  cut: ({ session, lost }) => {
    const { scenario } = session.get().game;
    return t('followed.cut', {
      ...placeWords(session),
      order: t(`order.${lost.order.kind}`),
      reason: refusalText(lost.refusal, (country) => countryName(scenario, country)),
    });
  },
  none: ({ session, reason }) => {
    if (reason.kind === 'seatGone')
      return t('followed.seatGone', {
        country: countryName(session.get().game.scenario, reason.country),
      });
    return t(`followed.${reason.kind}`);
  },
  unsound: ({ errors }) => t('followed.unsound', { errors }),
};

export function FollowedNotice() {
  const told = followed.value;
  const now = page.value;
  if (told === null || !('session' in now) || now.kind === 'handed') return null;
  const words = (WORDS[told.kind] as (given: Followed) => string)(told);
  const close = () => {
    followed.value = null;
  };
  return (
    <div class="page-notice">
      <Notice
        kind="warn"
        icon={told.kind === 'whole' ? 'reset' : 'info'}
        title={t('followed.title')}
        actions={
          <Button icon="back" onPress={setAside}>
            {t('followed.toWorkshop')}
          </Button>
        }
        onClose={close}
      >
        <p>{words}</p>
      </Notice>
    </div>
  );
}
