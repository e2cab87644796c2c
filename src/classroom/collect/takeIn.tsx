// Where hand-ins are taken in: files to choose or drop, codes to paste, and what the last of them gave.

import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/hud/controls/button';
import { announce } from '../../ui/hud/voice';
import { Sheet } from '../../ui/hud/controls/sheet';
import { t } from '../../ui/text';
import type { Collection, Repeat } from './collection';
import type { Handed } from './handed';
import { aliasWords } from './names';
import { sourceWords } from './sourceWords';
import { fewOf } from './verdictWords';
import { namesHidden } from './view';

const ACCEPTED = '.json,.txt,.csv,.tsv,.zip,.html,.htm,.md,.eml';

function FilesButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    onFiles([...(input.current?.files ?? [])]);
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <Button icon="import" onPress={() => input.current?.click()}>
        {t('collect.chooseFiles')}
      </Button>
      <input ref={input} type="file" multiple accept={ACCEPTED} hidden onChange={take} />
    </>
  );
}

function Paste({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const take = () => {
    onText(text);
    setText('');
  };
  return (
    <div class="row collect-paste">
      <textarea
        class="text-field grow"
        rows={2}
        spellcheck={false}
        aria-label={t('collect.paste')}
        placeholder={t('collect.pasteHint')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button locked={isEmpty ? t('collect.pasteNone') : undefined} onPress={take}>
        {t('collect.pasteTake')}
      </Button>
    </div>
  );
}

/** A hand-in that was there already, with the row that has it. */
function repeatWords({ source, of }: Repeat, handed: readonly Handed[]): string {
  const games = handed.filter(({ content }) => content.ok);
  const at = games.findIndex(({ id }) => id === of);
  const content = games[at]?.content;
  const aliases = content?.ok === true ? content.value.aliases : [];
  return t('collect.repeatOf', {
    place: namesHidden.value ? t('collect.hiddenSource') : sourceWords(source),
    name: aliasWords(aliases, at + 1),
    number: String(at + 1),
  });
}

/** What was taken in last, shown and announced. */
function TakenNote({ collection }: { readonly collection: Collection }) {
  const taken = collection.taken.value;
  const repeats = collection.repeats.value;
  const words =
    taken === null ? '' : t('collect.taken', { games: taken.games, faults: taken.faults });
  const isNew = taken === null || taken.repeated === 0;
  const repeated = isNew ? '' : t('collect.repeated', { count: taken.repeated });
  useEffect(() => {
    if (words !== '') announce(`${words} ${repeated}`);
  }, [taken]);
  if (collection.isReading.value) return <p class="muted">{t('collect.reading')}</p>;
  if (words === '') return null;
  return (
    <p class="muted">
      {words} {repeated}{' '}
      {isNew ? null : fewOf(repeats, (one) => repeatWords(one, collection.handed.value))}
    </p>
  );
}

function Guide() {
  return (
    <div class="stack collect-guide">
      <h3>{t('collect.emptyTitle')}</h3>
      <p>{t('collect.emptyDrop')}</p>
      <p>{t('collect.emptyPaste')}</p>
      <p>{t('collect.emptyPlay')}</p>
    </div>
  );
}

export function TakeIn({ collection }: { readonly collection: Collection }) {
  return (
    <Sheet title={t('collect.takeTitle')}>
      {collection.handed.value.length === 0 ? <Guide /> : null}
      <div class="collect-ways">
        <div class="row">
          <FilesButton onFiles={(files) => void collection.takeFiles(files)} />
          <span class="muted">{t('collect.dropHere')}</span>
        </div>
        <Paste onText={(text) => void collection.takePasted(text)} />
      </div>
      <TakenNote collection={collection} />
    </Sheet>
  );
}
