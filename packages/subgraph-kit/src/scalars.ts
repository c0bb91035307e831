import { GraphQLScalarType, Kind } from 'graphql';
import { isEuro, isPlainDate, parseEuro, parsePlainDate } from '@iscg/values';

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
