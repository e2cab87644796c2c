// A notice that does not stop the game: what happened, what is safe, and what can be done.

import type { ComponentChildren } from 'preact';
import { t } from '../../text';
import type { IconName } from '../../theme/icons';
import { Button } from './button';
import { Icon } from './icon';

export interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly kind: 'error' | 'warn';
  readonly onClose?: () => void;
}

export function Notice({ icon, title, children, actions, kind, onClose }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div class="row">
        <Icon name={icon} size="l" />
        <div class="grow">
          <strong>{title}</strong>
          <div>{children}</div>
        </div>
      </div>
      <div class="row notice-actions">
        {actions}
        {onClose === undefined ? null : (
          <Button icon="close" label={t('control.close')} onPress={onClose} />
        )}
      </div>
    </div>
  );
}
