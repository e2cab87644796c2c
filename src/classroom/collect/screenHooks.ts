// What the page of a class reacts to: keys, dropped files, leaving, and changes of what it is worked out from.

import { computed } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { afterPaint } from '../../ui/afterPaint';
import { courseRound } from '../../ui/text/speech';
import { classBase, type ClassModel, classModel } from './classModel';
import type { Collection } from './collection';
import { chosenRound, namesHidden } from './view';

/** Hides names, or shows them again. */
export function toggleNames(): void {
  namesHidden.value = !namesHidden.peek();
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/** N hides names and shows them again, wherever on the page. */
export function useNamesKey(hasLetterKeys: boolean): void {
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

/** Files may be dropped anywhere on the page; the browser must not open them itself. */
export function useDrops(collection: Collection): void {
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

/** A page that is closed forgets the class, so the browser asks first, unless all of it was saved to a file. */
export function useLeaving(collection: Collection): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (collection.isUnkept) event.preventDefault();
    };
    addEventListener('beforeunload', leave);
    return () => removeEventListener('beforeunload', leave);
  }, [collection]);
}

/** The class, worked out anew only when something that it depends on has changed. */
export function useModel({ handed, judgements, ports }: Collection): ClassModel {
  const model = useMemo(() => {
    const base = computed(() => classBase(handed.value, judgements.value));
    return computed(() => classModel(base.value, chosenRound.value, ports.scenarioOf));
  }, [handed, judgements, ports]);
  return model.value;
}

/** Rows, courses or faults that are drawn at once. */
const DRAWN_AT_ONCE = 20;

/** How many of so many are drawn by now: some at once, and some more after each paint, so that the page answers between them. */
export function useGrowing(wanted: number, atOnce = DRAWN_AT_ONCE): number {
  const [drawn, draw] = useState(atOnce);
  const isShort = drawn < wanted;
  useEffect(
    () => (isShort ? afterPaint(0, () => draw(drawn + atOnce)) : undefined),
    [isShort, drawn],
  );
  return Math.min(drawn, wanted);
}

/** While the class is shown, lengths of time are told in its rounds; on the title they are turns again. */
export function useRound({ round }: ClassModel): void {
  useEffect(() => {
    courseRound.value = round;
    return () => {
      courseRound.value = 'turn';
    };
  }, [round]);
}
