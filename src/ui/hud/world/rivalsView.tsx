// What is public of every country, as a table that can be sorted; a row opens what the country has done.

import { useMemo, useState } from 'preact/hooks';
import { type Rival, selectRivals } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { Sheet } from '../controls/sheet';
import { SortTable } from '../controls/sortTable';
import { rivalColumns } from './rivalColumns';
import { RivalDialog } from './rivalDialog';

export function RivalsView({ state }: { readonly state: SessionState }) {
  const { game, history, active } = state;
  const rivals = useMemo(() => selectRivals({ game, history }, active), [game, active]);
  const [opened, open] = useState<Rival | null>(null);
  const leads = rivals.some(({ goal }) => goal === 'leadAndAllies');
  return (
    <>
      <Sheet className="span-24" title={t('rivals.title')} note={t('rivals.note')}>
        <SortTable
          caption={t('rivals.caption')}
          columns={rivalColumns(game.scenario, open)}
          rows={rivals}
          rowKey={({ country }) => country}
          rowClass={({ role }) => (role === 'home' ? 'is-home' : '')}
          initial={{ column: 'capability', way: 'descending' }}
          className="rivals-table"
        />
        {leads ? <p class="muted small">{t('rivals.leadNote')}</p> : null}
      </Sheet>
      {opened === null ? null : (
        <RivalDialog state={state} rival={opened} onClose={() => open(null)} />
      )}
    </>
  );
}
