// The class as a table, compared after one round, with the ways to take it out.

import { Button } from '../../ui/hud/controls/button';
import { Sheet } from '../../ui/hud/controls/sheet';
import { SortTable } from '../../ui/hud/controls/sortTable';
import { Stepper } from '../../ui/hud/controls/stepper';
import { confirmFirst } from '../../ui/hud/dialogs/dialogStack';
import { t } from '../../ui/text';
import { classColumns } from './classColumns';
import { CLASS_FILE_NAME } from './classFile';
import { pupilsCsv, roundsCsv } from './csv';
import { memberName } from './names';
import { useGrowing } from './screenHooks';
import type { CollectScreenProps, PartProps } from './screenProps';
import { fewOf } from './verdictWords';
import { chosenRound, mostShown, resetView, showsAll } from './view';

/** Chooses the round after which everybody is compared. */
export function RoundStepper({ model }: PartProps) {
  const { round, at, frame, behind, scenario } = model;
  const length = Math.max(...frame.members.map(({ course }) => course.length));
  return (
    <div class="row collect-round">
      <Stepper
        name={t('collect.roundName', { round })}
        lessLocked={at <= 1 ? t('collect.noLess') : undefined}
        moreLocked={at >= frame.lastRound ? t('collect.noMore') : undefined}
        onStep={(direction) => {
          chosenRound.value = at + direction;
        }}
      >
        {t('collect.comparedAt', { round, number: String(at), length: String(length) })}
      </Stepper>
      {at === frame.commonRound ? (
        <span class="muted">{t('collect.isCommon', { round })}</span>
      ) : (
        <Button
          look="text"
          onPress={() => {
            chosenRound.value = null;
          }}
        >
          {t('collect.toCommon')}
        </Button>
      )}
      {behind.length === 0 ? null : (
        <span class="muted" role="status">
          {t('collect.beyondCommon', {
            count: behind.length,
            names: fewOf(behind, (member) => memberName(member, scenario)),
          })}
        </span>
      )}
    </div>
  );
}

/** Whether the class is safe on this device. */
function KeptNote({ collection }: Pick<CollectScreenProps, 'collection'>) {
  const isKept = collection.isOnDevice && !collection.keepingFailed.value;
  return isKept ? (
    <p class="muted">{t('collect.onDevice')}</p>
  ) : (
    <p class="note note-warn" role="status">
      {t('collect.notOnDevice')}
    </p>
  );
}

function Ways({ model, collection, onSave }: PartProps & CollectScreenProps) {
  const { round, frame } = model;
  const { handed } = collection;
  const clear = () => {
    collection.clear();
    resetView();
  };
  return (
    <div class="row collect-files">
      <Button icon="table" onPress={() => onSave('own-bearings-class.csv', pupilsCsv(model))}>
        {t('collect.saveRows')}
      </Button>
      {frame.members.length === 0 ? null : (
        <Button icon="table" onPress={() => onSave(`own-bearings-${round}s.csv`, roundsCsv(model))}>
          {t('collect.saveTurns', { round })}
        </Button>
      )}
      <Button icon="export" onPress={() => onSave(CLASS_FILE_NAME, collection.toFile())}>
        {t('collect.saveClass')}
      </Button>
      <Button
        icon="letGo"
        onPress={() =>
          confirmFirst({
            title: t('collect.clearTitle'),
            body: t('collect.clearBody', { count: handed.peek().length }),
            accept: t('collect.clearAccept'),
            onAccept: clear,
          })
        }
      >
        {t('collect.clear')}
      </Button>
    </div>
  );
}

export function ClassSheet(props: PartProps & CollectScreenProps) {
  const { model, collection, onOpen } = props;
  const most = Math.min(mostShown() ?? model.rows.length, model.rows.length);
  const drawn = useGrowing(most);
  const columns = classColumns(model, {
    onOpen: ({ game }) => onOpen(game.handIn),
    onRemove: ({ game }) => collection.remove(game.id),
  });
  return (
    <Sheet title={t('collect.classTitle')} note={t('collect.proves')}>
      {model.frame.members.length === 0 ? null : <RoundStepper model={model} />}
      <SortTable
        caption={t('collect.tableLabel')}
        columns={columns}
        rows={model.rows}
        rowKey={({ key }) => key}
        initial={null}
        className="collect-table"
        most={drawn}
      />
      {model.rows.length <= most ? null : (
        <Button
          onPress={() => {
            showsAll.value = true;
          }}
        >
          {t('collect.showAll', { count: model.rows.length })}
        </Button>
      )}
      <Ways {...props} />
      <KeptNote collection={collection} />
    </Sheet>
  );
}
