// Gives every field and every word of a schema its sentence, so that an editor can explain what may be written.

import { EFFECT_SHAPES, type EffectKind } from '../../types/effect';
import type { EffectField } from '../../types/effects/fields';
import { FIELD_MEANINGS } from '../words/fields';
import { wordMeanings } from '../words/meanings';
import { type Definitions, resolved, type Schema } from './tree';

const LISTS: readonly Readonly<Record<string, string>>[] = Object.values(wordMeanings);

/** The sentences of the list that has all these words. */
function meaningsOf(words: readonly unknown[]): readonly string[] | undefined {
  const list = LISTS.find((meanings) =>
    words.every((word) => typeof word === 'string' && Object.hasOwn(meanings, word)),
  );
  return list === undefined ? undefined : words.map((word) => list[word as string]!);
}

function withWords(schema: Schema): Schema {
  const sentences = schema.enum === undefined ? undefined : meaningsOf(schema.enum);
  return sentences === undefined ? schema : { ...schema, enumDescriptions: sentences };
}

type Meanings = Readonly<Record<string, string>>;

function ownMeaning(meanings: Meanings, name: string): string | undefined {
  return Object.hasOwn(meanings, name) ? meanings[name] : undefined;
}

/** The fields of the effect that a schema describes; undefined where it describes none. */
function effectFieldsOf({ properties }: Schema): Readonly<Record<string, EffectField>> {
  const kind = properties?.['kind']?.const;
  const isEffect = typeof kind === 'string' && Object.hasOwn(EFFECT_SHAPES, kind);
  return isEffect ? EFFECT_SHAPES[kind as EffectKind].fields : {};
}

/** The meaning of the one word that a field may hold. */
function wordMeaning({ const: word }: Schema): string | undefined {
  if (typeof word !== 'string') return undefined;
  return LISTS.find((meanings) => Object.hasOwn(meanings, word))?.[word];
}

function withFields(schema: Schema, definitions: Definitions): Schema {
  const { properties } = schema;
  if (properties === undefined) return schema;
  const own = effectFieldsOf(schema);
  const told = Object.entries(properties).map(([name, field]) => {
    const isTold =
      typeof field !== 'object' || resolved(field, definitions).description !== undefined;
    const meaning = isTold
      ? undefined
      : (wordMeaning(field) ?? own[name]?.meaning ?? ownMeaning(FIELD_MEANINGS, name));
    return [name, meaning === undefined ? field : { ...field, description: meaning }];
  });
  return { ...schema, properties: Object.fromEntries(told) as Definitions };
}

/** A part of a schema with a sentence for each of its fields and words. */
export function described(schema: Schema, definitions: Definitions): Schema {
  return withFields(withWords(schema), definitions);
}
