// The author's page: opens a scenario file, tells what it finds in it, and what can be done with it.

import { Button } from '../ui/hud/controls/button';
import { t } from '../ui/text';

export interface WorkshopScreenProps {
  readonly onLeave: () => void;
}

function Head({ onLeave }: WorkshopScreenProps) {
  return (
    <header class="screen-head rail">
      <Button icon="back" onPress={onLeave}>
        {t('workshop.back')}
      </Button>
      <div class="screen-title">
        <div>
          <h1>{t('workshop.title')}</h1>
          <p>{t('workshop.subtitle')}</p>
        </div>
      </div>
    </header>
  );
}

export function WorkshopScreen(props: WorkshopScreenProps) {
  return (
    <div class="screen workshop-screen">
      <Head {...props} />
      <main class="desk workshop-desk" id="main" />
    </div>
  );
}
