export type Scalar = 'String' | 'Int' | 'Date' | 'DateTimeISO';

/** A written value of an input field: its scalar where a bad one is tried, and a value that the act takes. */
export type Value = readonly [scalar: Scalar | 'other', written: string];

/** Acts by input type: the field of `Mutation`, and a value of every input field. */
export type Acts = Readonly<Record<string, readonly [field: string, Readonly<Record<string, Value>>]>>;

/** A document for every place of these acts that takes a scalar, with a variable in that place. */
export function placesOfActs(acts: Acts, scalar: Scalar, variable: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(acts).flatMap(([input, [field, values]]) =>
      Object.entries(values)
        .filter(([, [takes]]) => takes === scalar)
        .map(([tried]) => {
          const written = Object.entries(values).map(
            ([name, [, value]]) => `${name}: ${name === tried ? `$${variable}` : value}`,
          );
          const document = `mutation ($${variable}: ${scalar}!) { found: ${field}(input: { ${written.join(', ')} }) { errors { code } } }`;
          return [`${input}.${tried}`, document];
        }),
    ),
  );
}
