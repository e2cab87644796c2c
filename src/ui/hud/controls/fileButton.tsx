// A button that opens the device's file picker and hands over the chosen file.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './button';

export interface FileButtonProps
  extends Pick<ButtonProps, 'icon' | 'className' | 'look' | 'autoFocus'> {
  readonly children: ComponentChildren;
  readonly onFile: (file: File) => void;
}

export function FileButton({ children, icon = 'import', onFile, ...rest }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const file = input.current?.files?.[0];
    if (file !== undefined) onFile(file);
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <Button {...rest} icon={icon} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={take} />
    </>
  );
}
