// The panel that the recipe adds has its tab and opens beside the chart.
// @vitest-environment happy-dom

import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { openPanel } from '../../../src/ui/hud/viewState';
import { PANELS } from '../../../src/ui/hud/panels/panels';
import { SideRail } from '../../../src/ui/hud/sideRail';
import { speak, t } from '../../../src/ui/text';
import { session } from '../../session/games';

function OpenPanel() {
  const { value } = openPanel;
  if (value === 'bridge') return null;
  const { View } = PANELS[value];
  return <View />;
}

it('should have its tab and open from it', async () => {
  const model = createGameModel(session());
  render(
    <GameContext.Provider value={model}>
      <SideRail onReport={() => undefined} />
      <OpenPanel />
    </GameContext.Provider>,
  );
  const tab = screen.getByRole('button', { name: 'Ranks' });
  fireEvent.click(tab);
  expect(await screen.findByRole('heading', { name: 'Ranks' })).toBeTruthy();
  expect(screen.getByText('South Korea')).toBeTruthy();
  expect(tab.getAttribute('aria-current')).toBe('true');
  await speak('ko');
  expect(t('panel.ranks' as 'panel.plan')).toBe('순위');
  model.dispose();
});
