// A button that opens the device's file picker and hands over the chosen file.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { IconName } from '../../theme/icons';
import { Button } from './button';

export interface FileButtonProps {
  readonly children: ComponentChildren;
  readonly icon?: IconName;
  readonly className?: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ children, icon = 'import', className, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const file = input.current?.files?.[0];
    if (file !== undefined) onFile(file);
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <Button
        icon={icon}
        {...(className === undefined ? {} : { className })}
        onPress={() => input.current?.click()}
      >
        {children}
      </Button>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={take} />
    </>
  );
}
