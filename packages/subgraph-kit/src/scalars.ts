import { GraphQLScalarType, Kind } from 'graphql';
import { isEuro, isPlainDate, parseEuro, parseInstant, parsePlainDate } from '@iscg/values';

function textScalar(
  name: string,
  description: string,
  parse: (text: unknown) => string,
  isValid: (text: unknown) => boolean,
) {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      if (typeof value === 'string' && isValid(value)) return value;
      throw new TypeError(`not a ${name}`);
    },
  });
}

/** Amount in euros as a decimal string. */
export const EuroScalar = textScalar(
  'Euro',
  'An exact amount in euros as a decimal string with two decimals, for example "15000.00".',
  parseEuro,
  isEuro,
);

/** Calendar day. */
export const DateScalar = textScalar(
  'Date',
  'A calendar day without time or zone, YYYY-MM-DD.',
  parsePlainDate,
  isPlainDate,
);

/** Moment in time. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTimeISO',
  description: 'An instant, RFC 3339 with its zone; always given in UTC, for example "2026-03-31T14:05:00.000Z".',
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new TypeError('not a DateTimeISO');
  },
});
