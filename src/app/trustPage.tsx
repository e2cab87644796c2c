// "How far to trust it": what was measured of the model, with the names and the sources of the scenario that begins in the past.

import { useEffect } from 'preact/hooks';
import { CATALOGUE } from 'virtual:catalogue';
import trustFile from '../../scenarios/atlas/trust.json';
import type { Trust } from '../types/trust';
import { TrustScreen } from '../ui/hud/trust/trustScreen';
import { inLanguage, t } from '../ui/text';
import { contentOf, loadContent } from './content';

const TRUST = trustFile as Trust;

function titleOf(scenario: string): string {
  const listed = CATALOGUE.find(({ id }) => id === scenario);
  return listed === undefined ? scenario : inLanguage(listed.texts.title);
}

export function TrustPage({ onClose }: { readonly onClose: () => void }) {
  useEffect(() => void loadContent(TRUST.past), []);
  const content = contentOf(TRUST.past);
  if (content === undefined) return null;
  const { scenario } = content;
  return (
    <TrustScreen
      trust={TRUST}
      names={scenario}
      measured={scenario.measured ?? []}
      titleOf={titleOf}
      back={t('trust.back')}
      onClose={onClose}
    />
  );
}
