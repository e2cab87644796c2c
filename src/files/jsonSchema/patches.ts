// Makes the JSON Schema of whole scenarios accept patches too: a file that extends another holds only what differs.

import { canonicalJson } from '../../lib/canonicalJson';
import { keyOfEntries, leadsToEntries } from '../scenario/entryKeys';

/** The parts of a JSON Schema that are looked at here; all others stay as they are. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly [keyword: string]: unknown;
}

const DEFINITIONS = '#/$defs/';
const WHOLE = 'wholeScenario';
const PATCH = 'patchOfScenario';

/** Used in place of names where no list below has entries with names. */
const NOWHERE = '*';

const REMOVAL = { const: true, description: 'Takes this entry of the base out.' };
const NOTHING = { type: 'null' };

const BRANCHES = ['then', 'else'] as const;

/** The place in a scenario that a part of the schema describes. */
interface Place {
  readonly names: string;
  /** Whether it is an entry of a list that a patch may take out. */
  readonly isEntry: boolean;
}

function mapped<T>(
  values: Readonly<Record<string, T>>,
  make: (value: T, name: string) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, make(value, name)]),
  );
}

/** Makes parts of patches from parts of whole scenarios, and keeps the definitions that come with them. */
class Loosener {
  readonly made: Record<string, Schema> = {};
  /** Whether the loosened form of a definition differs from the definition. */
  private readonly known = new Map<string, boolean>();

  constructor(private readonly definitions: Readonly<Record<string, Schema>>) {}

  /** The part loosened: only what differs need be written. */
  loosened(schema: Schema, place: Place): Schema {
    if (schema.$ref !== undefined) return { ...schema, $ref: this.reference(schema.$ref, place) };
    const { required, oneOf, items: _items, minItems: _least, ...rest } = schema;
    const forms = oneOf ?? schema.anyOf;
    return {
      ...rest,
      ...(schema.properties === undefined ? {} : this.fields(schema.properties, required, place)),
      ...(typeof schema.additionalProperties === 'object'
        ? { additionalProperties: this.loosened(schema.additionalProperties, plain(place)) }
        : {}),
      ...this.entries(schema, place),
      ...(forms === undefined ? {} : { anyOf: forms.map((form) => this.loosened(form, place)) }),
      ...(schema.allOf === undefined
        ? {}
        : { allOf: schema.allOf.map((part) => this.loosened(part, place)) }),
      ...this.branches(schema, place),
    };
  }

  /** What must hold where a condition holds, and where it does not; the condition itself is not loosened. */
  private branches(schema: Schema, place: Place): Schema {
    const branches = BRANCHES.flatMap((name) => {
      const branch = schema[name];
      return branch === undefined ? [] : [[name, this.loosened(branch, place)] as const];
    });
    return Object.fromEntries(branches);
  }

  /** The fields of an object; those that are optional may be removed with `null`. */
  private fields(
    properties: Readonly<Record<string, Schema>>,
    required: readonly string[] = [],
    { names, isEntry }: Place,
  ): Schema {
    const fields = mapped(properties, (field, name) => {
      const inside = names === '' ? name : `${names}.${name}`;
      const loose = this.loosened(field, { names: inside, isEntry: false });
      if (required.includes(name)) return loose;
      return { ...this.told(field), if: NOTHING, else: loose };
    });
    return { properties: isEntry ? { ...fields, remove: REMOVAL } : fields };
  }

  /** What editors say beside a field. */
  private told({ description, $ref }: Schema): Schema {
    if (description !== undefined) return { description };
    return $ref === undefined ? {} : this.told(this.definitions[$ref.slice(DEFINITIONS.length)]!);
  }

  /** Lists whose entries have names are changed entry by entry; all others are replaced whole. */
  private entries({ items, minItems }: Schema, { names }: Place): Schema {
    if (items === undefined) return {};
    if (keyOfEntries(names) === undefined)
      return minItems === undefined ? { items } : { items, minItems };
    return { items: this.loosened(items, { names, isEntry: true }) };
  }

  private reference(ref: string, place: Place): string {
    const name = ref.slice(DEFINITIONS.length);
    const names = leadsToEntries(place.names) ? place.names : NOWHERE;
    const own = [name, PATCH, names, ...(place.isEntry ? ['entry'] : [])].join('.');
    if (!this.known.has(own)) this.define(own, this.definitions[name]!, { ...place, names });
    return this.known.get(own) === true ? DEFINITIONS + own : ref;
  }

  /** Keeps the loosened definition under a name of its own, unless it is the same as before. */
  private define(own: string, definition: Schema, place: Place): void {
    this.known.set(own, true);
    const loose = this.loosened(definition, place);
    const isOther = canonicalJson(loose) !== canonicalJson(definition);
    this.known.set(own, isOther);
    if (isOther) this.made[own] = loose;
  }
}

function plain({ names }: Place): Place {
  return { names, isEntry: false };
}

/** What holds where the condition does, and what where it does not. */
function eitherOf(holding: string, other: string): Schema {
  const refs = [holding, other];
  return Object.fromEntries(BRANCHES.map((name, at) => [name, { $ref: refs[at]! }]));
}

/** The fields that a patch must have. */
const NEEDED = ['format', 'id', 'extends'] as const;

/** The schema of whole scenarios with that of patches beside it; editors offer these ids as bases. */
export function withPatches(
  schema: Readonly<Record<string, unknown>>,
  bases: readonly string[],
): Readonly<Record<string, unknown>> {
  const {
    $schema,
    title,
    $defs = {},
    ...whole
  } = schema as Schema & {
    readonly $defs?: Readonly<Record<string, Schema>>;
  };
  const loosener = new Loosener($defs);
  const loose = loosener.loosened(whole, { names: '', isEntry: false });
  const patch = { ...loose, required: NEEDED };
  return {
    $schema,
    title,
    type: 'object',
    properties: { extends: { ...whole.properties?.['extends'], examples: bases } },
    if: { type: 'object', properties: { extends: true }, required: ['extends'] },
    ...eitherOf(DEFINITIONS + PATCH, DEFINITIONS + WHOLE),
    $defs: { ...$defs, ...loosener.made, [WHOLE]: whole, [PATCH]: patch },
  };
}
