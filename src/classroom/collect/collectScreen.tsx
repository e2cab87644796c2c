// The teacher's page: takes hand-ins in, has them played again, and shows a class.

import { useEffect, useMemo } from 'preact/hooks';
import { computed } from '@preact/signals';
import { Button } from '../../ui/hud/controls/button';
import { t } from '../../ui/text';
import { courseRound } from '../../ui/text/course';
import { ClassSheet } from './classSheet';
import { type ClassModel, classModel } from './classModel';
import type { Collection } from './collection';
import { CoursesSheet } from './coursesSheet';
import { FaultsSheet } from './faultsSheet';
import { LogSheet } from './logSheet';
import { PairSheet } from './pairSheet';
import { Projector } from './projector';
import type { CollectScreenProps } from './screenProps';
import { SplitSheet } from './splitSheet';
import { TakeIn } from './takeIn';
import { chosenRound, isProjected, namesHidden } from './view';
import { WorkNote } from './workNote';

function toggleNames(): void {
  namesHidden.value = !namesHidden.peek();
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/** N hides names and shows them again, wherever on the page. */
function useNamesKey(hasLetterKeys: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (!isPlain || event.key.toLowerCase() !== 'n' || isTyping(event)) return;
      if (document.querySelector('dialog[open]') === null) toggleNames();
    };
    if (!hasLetterKeys) return undefined;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hasLetterKeys]);
}

/** Files may be dropped anywhere; a drop beside them must not leave the page. */
function useDrops(collection: Collection): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void collection.takeFiles(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [collection]);
}

/** A page that is closed forgets the class: the browser asks first, unless a file holds all of it. */
function useLeaving(collection: Collection): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (collection.isUnkept) event.preventDefault();
    };
    addEventListener('beforeunload', leave);
    return () => removeEventListener('beforeunload', leave);
  }, [collection]);
}

/** The class, worked out anew only when something it hangs on has changed. */
function useModel({ handed, judgements, ports }: Collection): ClassModel {
  const model = useMemo(
    () =>
      computed(() =>
        classModel({
          handed: handed.value,
          judgements: judgements.value,
          chosenRound: chosenRound.value,
          scenarioOf: ports.scenarioOf,
        }),
      ),
    [handed, judgements, ports],
  );
  return model.value;
}

/** All that is said of turns or years goes by the class; on the title it counts in turns again. */
function useRound({ round }: ClassModel): void {
  useEffect(() => {
    courseRound.value = round;
    return () => {
      courseRound.value = 'turn';
    };
  }, [round]);
}

interface HeadProps extends CollectScreenProps {
  readonly hasClass: boolean;
}

function Head({ hasClass, hasLetterKeys, onLeave }: HeadProps) {
  const isHidden = namesHidden.value;
  return (
    <header class="screen-head rail">
      <Button icon="back" onPress={onLeave}>
        {t('collect.back')}
      </Button>
      <div class="screen-title">
        <div>
          <h1>{t('collect.title')}</h1>
          <p>{t('collect.subtitle')}</p>
        </div>
      </div>
      <Button
        icon="locked"
        isPressed={isHidden}
        {...(hasLetterKeys ? { keys: 'n' } : {})}
        onPress={toggleNames}
      >
        {t('collect.hideNames')}
        {hasLetterKeys ? <kbd class="key">N</kbd> : null}
      </Button>
      {hasClass ? (
        <Button
          icon="fullScreen"
          onPress={() => {
            isProjected.value = !isProjected.peek();
          }}
        >
          {t(isProjected.value ? 'collect.leaveProjector' : 'collect.projector')}
        </Button>
      ) : null}
    </header>
  );
}

function Desk({ model, ...props }: CollectScreenProps & { readonly model: ClassModel }) {
  const hasClass = model.frame.members.length > 0;
  return (
    <>
      <TakeIn collection={props.collection} />
      <WorkNote collection={props.collection} />
      <FaultsSheet faults={model.faults} collection={props.collection} />
      {model.rows.length === 0 ? null : <ClassSheet {...props} model={model} />}
      {hasClass ? (
        <>
          <CoursesSheet model={model} />
          <SplitSheet model={model} />
          <LogSheet model={model} />
          <PairSheet model={model} />
        </>
      ) : null}
    </>
  );
}

export function CollectScreen(props: CollectScreenProps) {
  const model = useModel(props.collection);
  useNamesKey(props.hasLetterKeys);
  useDrops(props.collection);
  useLeaving(props.collection);
  useRound(model);
  const hasClass = model.frame.members.length > 0;
  const isLarge = hasClass && isProjected.value;
  return (
    <div class={`screen collect-screen ${isLarge ? 'is-projected' : ''}`}>
      <Head {...props} hasClass={hasClass} />
      <main class="desk collect-desk" id="main">
        {isLarge ? <Projector model={model} /> : <Desk {...props} model={model} />}
      </main>
    </div>
  );
}
