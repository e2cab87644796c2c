// Copies a text, or selects it to be copied by hand where the browser forbids copying.

import { useState } from 'preact/hooks';
import { Button } from './button';
import { announce } from '../voice';
import { t } from '../../text';

/** Puts a text on the clipboard; false where the browser does not allow it. */
export type CopyText = (text: string) => Promise<boolean>;

export interface CopyButtonProps {
  readonly text: string;
  readonly copy: CopyText;
  /** The id of the field that shows the same text. */
  readonly field: string;
  readonly words: string;
  readonly autoFocus?: boolean;
}

export function CopyButton({ text, copy, field, words, autoFocus = false }: CopyButtonProps) {
  const [told, tell] = useState<string | null>(null);
  const press = async () => {
    const isCopied = await copy(text);
    if (!isCopied) document.querySelector<HTMLTextAreaElement>(field)?.select();
    const outcome = t(isCopied ? 'control.copied' : 'control.copyByHand');
    tell(outcome);
    announce(outcome);
  };
  return (
    <>
      {told === null ? null : <p class="small grow">{told}</p>}
      <Button look="signal" icon="copy" autoFocus={autoFocus} onPress={() => void press()}>
        {words}
      </Button>
    </>
  );
}
