// The glossary: every word of the game with what it is, what it is counted in and what to do about it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Icon } from '../controls/icon';
import { type GlossaryEntry, SEE_ALSO } from './entries';
import { entriesWith, groupsOf } from './glossarySearch';

interface ChoosingProps {
  readonly onChoose: (entry: GlossaryEntry) => void;
}

interface EntryProps extends ChoosingProps {
  readonly entry: GlossaryEntry;
  /** Whether the reader has come here from another entry or from the list. */
  readonly isFollowed: boolean;
}

function SeeAlso({ entry, onChoose }: Omit<EntryProps, 'isFollowed'>) {
  return (
    <p class="glossary-see">
      {t('glossary.see')}
      {SEE_ALSO[entry].map((other) => (
        <button key={other} type="button" class="link" onClick={() => onChoose(other)}>
          {t(`glossary.word.${other}`)}
        </button>
      ))}
    </p>
  );
}

function Entry({ entry, isFollowed, onChoose }: EntryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isFollowed) heading.current?.focus();
  }, [entry, isFollowed]);
  return (
    <article class="glossary-entry">
      <h3 ref={heading} tabIndex={-1}>
        {t(`glossary.word.${entry}`)}
      </h3>
      <p>{t(`glossary.is.${entry}`)}</p>
      <dl>
        <dt>{t('glossary.in')}</dt>
        <dd>{t(`glossary.in.${entry}`)}</dd>
        <dt>{t('glossary.do')}</dt>
        <dd>{t(`glossary.do.${entry}`)}</dd>
      </dl>
      <SeeAlso entry={entry} onChoose={onChoose} />
    </article>
  );
}

interface SearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Whether focus goes to it at first: where no word was asked for. */
  readonly isFirst: boolean;
}

function Search({ search, onSearch, isFirst }: SearchProps) {
  return (
    <div class="glossary-search" role="search">
      <Icon name="filter" />
      <input
        class="text-field"
        type="search"
        aria-label={t('glossary.search')}
        placeholder={t('glossary.searchFor')}
        value={search}
        data-autofocus={isFirst || undefined}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}

interface ListProps extends ChoosingProps {
  readonly found: readonly GlossaryEntry[];
  readonly shown: GlossaryEntry | undefined;
}

function List({ found, shown, onChoose }: ListProps) {
  return (
    <nav class="glossary-list" aria-label={t('glossary.all')}>
      {groupsOf(found).map(([group, entries]) => (
        <section key={group}>
          <h3 class="cap muted">{t(`glossary.group.${group}`)}</h3>
          <ul>
            {entries.map((entry) => (
              <li key={entry}>
                <button
                  type="button"
                  class="glossary-word"
                  aria-current={entry === shown ? 'true' : undefined}
                  onClick={() => onChoose(entry)}
                >
                  {t(`glossary.word.${entry}`)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

export interface GlossaryDialogProps {
  /** The entry that was asked for. */
  readonly entry?: GlossaryEntry | undefined;
  readonly onClose: () => void;
}

export function GlossaryDialog({ entry, onClose }: GlossaryDialogProps) {
  const [chosen, setChosen] = useState<GlossaryEntry | undefined>(entry);
  const [isFollowed, setFollowed] = useState(false);
  const [search, setSearch] = useState('');
  const found = entriesWith(search);
  const shown = chosen !== undefined && found.includes(chosen) ? chosen : found[0];
  const type = (words: string) => {
    setSearch(words);
    setFollowed(false);
  };
  const choose = (next: GlossaryEntry) => {
    if (!found.includes(next)) setSearch('');
    setChosen(next);
    setFollowed(true);
  };
  return (
    <Dialog
      title={t('glossary.title')}
      subtitle={t('glossary.subtitle')}
      onClose={onClose}
      foot={
        <Button look="signal" onPress={onClose}>
          {t('glossary.close')}
        </Button>
      }
    >
      <div class="glossary">
        <Search search={search} onSearch={type} isFirst={entry === undefined} />
        {shown === undefined ? (
          <p role="status">{t('glossary.none')}</p>
        ) : (
          <Entry entry={shown} isFollowed={isFollowed} onChoose={choose} />
        )}
        <List found={found} shown={shown} onChoose={choose} />
      </div>
    </Dialog>
  );
}
