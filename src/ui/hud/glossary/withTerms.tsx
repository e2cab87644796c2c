// A message in which words are marked that the glossary explains, as in `<par>par</par>`.

import { Fragment } from 'preact';
import type { GlossaryEntry } from './entries';
import { Term } from './term';

const MARKED = /<(\w+)>(.*?)<\/\1>/;

/** The message with its marked words as terms. */
export function WithTerms({ text }: { readonly text: string }) {
  // Splitting gives, for each marked word, what stands before it, its entry and itself.
  const parts = text.split(MARKED);
  return (
    <>
      {parts.map((part, i) => {
        if (i % 3 === 0) return <Fragment key={i}>{part}</Fragment>;
        return i % 3 === 1 ? (
          <Term key={i} of={part as GlossaryEntry}>
            {parts[i + 1]}
          </Term>
        ) : null;
      })}
    </>
  );
}

/** The message without its marks, for what is only read aloud. */
export function withoutTerms(text: string): string {
  return text.replace(new RegExp(MARKED, 'g'), '$2');
}
