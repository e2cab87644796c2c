// The schema of an order of each kind, as replays and saves hold it, made from the shapes of orders.

import { PILLARS } from '../../types/names';
import { ORDER_KINDS, ORDER_SHAPES, type OrderKind } from '../../types/order';
import {
  type CountriesShape,
  type CountryShape,
  type FieldShape,
  type IdShape,
  MOST_LISTED,
  type NeededShape,
  type OptionalShape,
  type OrderFields,
  type PercentShape,
  type PercentsShape,
  type WordShape,
} from '../../types/orderShapes';
import { closedObject, countryId, each, id, listOf, oneOf, optional, wholeWithin } from '../parts';
import * as z from '../zod';

const percent = wholeWithin(0, 100, 'orders are given in whole percents');
const percents = each(PILLARS, percent);
const countries = listOf(countryId, 0, MOST_LISTED);

interface Schemas {
  percent: typeof percent;
  percents: typeof percents;
  country: typeof countryId;
  countries: typeof countries;
  id: typeof id;
}

type SchemaOf<S> =
  S extends OptionalShape<infer N>
    ? z.ZodMiniExactOptional<NeededSchema<N>>
    : S extends NeededShape
      ? NeededSchema<S>
      : never;

type NeededSchema<S extends NeededShape> =
  S extends WordShape<infer W>
    ? z.ZodMiniEnum<{ readonly [K in W]: K }>
    : S extends PercentShape | PercentsShape | CountryShape | CountriesShape | IdShape
      ? Schemas[S['holds']]
      : never;

type FieldSchemas<F extends OrderFields> = { [N in keyof F]: SchemaOf<F[N]> };

const SCHEMAS: Schemas = { percent, percents, country: countryId, countries, id };

function schemaOf(shape: FieldShape): z.ZodMiniType {
  if (shape.holds === 'optional') return optional(schemaOf(shape.of));
  return shape.holds === 'word' ? oneOf(shape.words) : SCHEMAS[shape.holds];
}

function schemasOf<F extends OrderFields>(fields: F): FieldSchemas<F> {
  const schemas = Object.entries(fields).map(([name, shape]) => [name, schemaOf(shape)]);
  return Object.fromEntries(schemas) as FieldSchemas<F>;
}

function orderOf<K extends OrderKind>(kind: K) {
  const fields = schemasOf<(typeof ORDER_SHAPES)[K]>(ORDER_SHAPES[kind]);
  return closedObject({ kind: z.literal(kind), country: countryId, ...fields });
}

type OrderSchemas = { [K in OrderKind]: ReturnType<typeof orderOf<K>> }[OrderKind];

const [first, ...others] = ORDER_KINDS.map((kind): OrderSchemas => orderOf(kind) as OrderSchemas);

const order = z.discriminatedUnion('kind', [first!, ...others]);

/** More orders than all countries could give in one turn. */
const MOST_ORDERS_OF_A_TURN = ORDER_KINDS.length * MOST_LISTED;

/** The orders of one turn. */
export const ordersOfTurn = listOf(order, 0, MOST_ORDERS_OF_A_TURN);
