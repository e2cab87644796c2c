// What a played superpower asks others for: nothing, what its ministry would, or one demand to those of the nations that it fits.

import { useMemo } from 'preact/hooks';
import { type Asking, fitTo, selectAsking } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import type { CountryId } from '../../../types/names';
import type { Order } from '../../../types/order';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Segmented } from '../controls/segmented';
import { WhyMark } from '../controls/whyMark';
import { closeDialog } from '../dialogs/dialogStack';
import { choicesOf, useChoiceGains, whyGain } from '../forecast/choiceGains';
import { GainWords } from '../forecast/gainWords';
import { demandName, demandText } from '../names';
import { orderContent } from '../orderWords';
import { voiceOrder } from './askingVoice';
import { AskedRow } from './askedRow';

export interface AskingDialogProps {
  readonly session: Session;
  readonly state: SessionState;
}

const NONE = 'none';
const USUAL = 'usual';

interface OpenProps extends AskingDialogProps {
  readonly asking: Asking;
}

/** The order behind each value of the choice; a demand goes to all that it fits. */
function ordersOf({ demands }: Asking, country: CountryId): Readonly<Record<string, Order>> {
  const usual: Order = { kind: 'makeDemand', country, way: 'usual', to: [] };
  const open = demands.filter((each) => fitTo(each).length > 0);
  const chosen = choicesOf(
    open,
    ({ demand }) => demand,
    (each) => ({
      kind: 'makeDemand',
      country,
      way: 'chosen',
      demand: each.demand,
      to: fitTo(each),
    }),
  );
  return { [USUAL]: usual, ...chosen };
}

function OpenAsking({ session, state, asking }: OpenProps) {
  const country = state.active;
  const { scenario } = state.game;
  const orders = ordersOf(asking, country);
  const gains = useChoiceGains(state, 'makeDemand', orders, NONE);
  const give = (order: Order | undefined) => {
    if (order === undefined) session.withdraw('makeDemand');
    else session.issue(order);
    voiceOrder(order === undefined ? null : orderContent(order, scenario));
  };
  const labelOf = (value: string, name: string, note: string) => ({
    value,
    label: (
      <span class="stacked" data-why={value === NONE ? undefined : whyGain(gains, value)}>
        <b>{name}</b>
        {note === '' ? null : <span>{note}</span>}
        <GainWords gains={gains} of={value} />
      </span>
    ),
  });
  const chosen = asking.demands.find(({ demand }) => demand === asking.demand);
  const toggle = (id: CountryId) => {
    if (chosen === undefined) return;
    const asked = chosen.nations.filter(({ isAsked }) => isAsked).map((each) => each.country);
    const to = asked.includes(id) ? asked.filter((each) => each !== id) : [...asked, id];
    const { demand } = chosen;
    give(to.length === 0 ? undefined : { kind: 'makeDemand', country, way: 'chosen', demand, to });
  };
  return (
    <div class="asking">
      <Segmented
        decision="makeDemand"
        label={t('asking.what')}
        value={asking.demand ?? asking.way ?? NONE}
        options={[
          labelOf(NONE, t('asking.nothing'), ''),
          labelOf(USUAL, t('asking.ministry'), ''),
          ...asking.demands.map((each) => ({
            ...labelOf(
              each.demand,
              demandName(scenario, each.demand),
              each.isRedLine ? t('asking.redLine') : '',
            ),
            locked: fitTo(each).length === 0 ? t('asking.fitsNobody') : undefined,
          })),
        ]}
        onChange={(value) => give(orders[value])}
      />
      <p>
        {chosen !== undefined
          ? t('asking.asRead', { text: demandText(scenario, chosen.demand) })
          : t(asking.way === USUAL ? 'asking.ministryAsks' : 'asking.silence')}
      </p>
      <h3 id="asking-nations">{t('asking.nations', { date: halfYearName(asking.halfYear) })}</h3>
      <ul class="buyers" aria-labelledby="asking-nations">
        {asking.nations.map((nation) => (
          <AskedRow
            key={nation.country}
            state={state}
            power={asking.power}
            nation={nation}
            demand={chosen}
            onToggle={() => toggle(nation.country)}
          />
        ))}
      </ul>
      <WhyMark of={`@asking.nations ${gains.why}`} name={t('asking.title')} />
    </div>
  );
}

export function AskingDialog({ session, state }: AskingDialogProps) {
  const asking = useMemo(() => selectAsking(state, state.active), [state]);
  if (asking === null) return null;
  return (
    <Dialog
      title={t('asking.title')}
      subtitle={t('asking.note')}
      onClose={closeDialog}
      foot={
        <>
          <span class="grow" />
          <Button look="signal" onPress={closeDialog}>
            {t('asking.close')}
          </Button>
        </>
      }
    >
      {asking.isOpen ? (
        <OpenAsking session={session} state={state} asking={asking} />
      ) : (
        <p>{t('asking.closed')}</p>
      )}
    </Dialog>
  );
}
