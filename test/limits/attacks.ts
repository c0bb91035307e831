/** A request made to keep the portal busy while others wait. */
export interface Attack {
  readonly query: string;
  /** As JSON text, because no value of ours could nest so deep. */
  readonly variables?: string;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Fragments that spread the next one several times: the text grows by a line, what it stands for is multiplied. */
function doubling(levels: number, spreads: number, first = 'f'): string {
  const fragment = (level: number) =>
    `fragment ${first}${level} on Query { ${level < levels ? times(spreads, () => `...${first}${level + 1}`) : 'viewer { subject }'} }`;
  return `{ ...${first}0 } ${times(levels + 1, fragment)}`;
}

/** The 736 bytes that kept a patched federation gateway busy for seconds (CVE-2025-32030 and its relatives). */
function nestedFragments(): string {
  const fields = (level: number) => (level === 0 ? 'totalCount' : `...n${level - 1} ...n${level - 1}`);
  const fragments = times(20, (level) => `fragment n${level} on PostConnection { ${fields(level)} }`);
  return `{ posts { ...n19 } } ${fragments}`;
}

const deep = (levels: number) => `{"f":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;

export const ATTACKS: Readonly<Record<string, Attack>> = {
  'nested fragments in a few hundred bytes': { query: nestedFragments() },
  'fragments that double 40 times': { query: doubling(40, 2) },
  'fragments that multiply by twenty': { query: doubling(5, 20) },
  'doubling fragments of the name __schema': { query: doubling(25, 2, '__schema') },
  'one fragment named __schema around too much': {
    query: `{ ...__schema } fragment __schema on Query { ${times(200, (index) => `a${index}: viewer { subject }`)} }`,
  },
  'a fragment named __type in the place of a field': {
    query: `{ ...__type } fragment __type on Query { ${times(100, (index) => `a${index}: commitments(year: 2021) { amount }`)} }`,
  },
  'inline fragments in one another': {
    query: `{ ${times(150, () => '... on Query {')} viewer { subject } ${'}'.repeat(150)} }`,
  },
  '10 000 aliases': { query: `{ ${times(10_000, (index) => `a${index}: viewer { subject }`)} }` },
  '500 aliases of one list': { query: `{ ${times(500, (index) => `a${index}: posts(first: 100) { totalCount }`)} }` },
  '100 aliases inside one list': {
    query: `{ posts { nodes { ${times(100, (index) => `a${index}: cofunding(year: ${2021 + (index % 6)}) { fiscalYear }`)} } } }`,
  },
  'aliases hidden in fragments': {
    query: `{ posts { nodes { ${times(8, (index) => `...p${index}`)} } } } ${times(
      8,
      (fragment) => `fragment p${fragment} on Post { ${times(10, (index) => `a${fragment}x${index}: reference`)} }`,
    )}`,
  },
  '5 000 nested braces': { query: '{ a '.repeat(5_000) + '}'.repeat(5_000) },
  '5 000 open braces': { query: '{a'.repeat(5_000) },
  '5 000 nested lists of a value': { query: `{ post(reference: ${'['.repeat(5_000)}${']'.repeat(5_000)}) { id } }` },
  '5 000 nested objects of a value': {
    query: `{ posts(filter: ${'{ force: '.repeat(5_000)}POLICE${'}'.repeat(5_000)}) { totalCount } }`,
  },
  '5 000 nested types of a variable': {
    query: `query ($v: ${'['.repeat(5_000)}Int${']'.repeat(5_000)}) { __typename }`,
  },
  'posts of départements of posts of départements': {
    query: `{ posts { nodes { ${'department { code posts { nodes { '.repeat(10)} id ${'} } }'.repeat(10)} } } }`,
  },
  'the types of the types of the types': {
    query: `{ __schema { types { ${'fields { type { '.repeat(15)} name ${'} }'.repeat(15)} } } }`,
  },
  'the whole description of the graph, many times': {
    query: `{ ${times(15, (index) => `s${index}: __schema { types { name fields { name } } }`)} }`,
  },
  '1 000 overlapping fields': { query: `{ ${times(1_000, () => 'viewer { subject }')} }` },
  'overlapping fields in fragments of fragments': {
    query: `{ ${times(15, () => 'posts { nodes { ...o } }')} } fragment o on Post { ${times(15, () => 'department { ...d }')} } fragment d on Department { ${times(15, () => 'code')} }`,
  },
  'the same directive 1 000 times': { query: `{ viewer ${times(1_000, () => '@include(if: true)')} { subject } }` },
  'a directive on each of 100 fields': { query: `{ viewer { ${times(100, () => 'subject @skip(if: false)')} } }` },
  'directives that nobody knows': { query: `{ viewer ${times(400, (index) => `@a${index}`)} { subject } }` },
  '50 fields at the root': { query: `{ ${times(50, (index) => `c${index}: convention { signedOn }`)} }` },
  'the same mutation 40 times': {
    query: `mutation { ${times(40, (index) => `m${index}: reversePayment(input: {}) { errors { code } }`)} }`,
  },
  '500 operations in one text': { query: times(500, (index) => `query Q${index} { viewer { subject } }`) },
  '200 fragments': {
    query: `{ viewer { subject } } ${times(200, (index) => `fragment f${index} on Viewer { subject }`)}`,
  },
  '400 variables defined': { query: `query (${times(400, (index) => `$v${index}: Int`)}) { viewer { subject } }` },
  'a text of 60 000 words': { query: `{ viewer { ${'subject '.repeat(30_000)} } }` },
  'a comment in each of 20 000 lines': {
    query: `{ viewer { subject } } ${'#\n'.repeat(20_000)} ${'a '.repeat(5_000)}`,
  },
  'a list of 10 000 values': {
    query: `{ posts(filter: { departmentCodes: [${'"93" '.repeat(10_000)}] }) { totalCount } }`,
  },
  'variables 5 000 levels deep': {
    query: 'query ($f: PostFilter) { posts(filter: $f) { totalCount } }',
    variables: deep(5_000),
  },
  'variables 50 levels deep': {
    query: 'query ($f: PostFilter) { posts(filter: $f) { totalCount } }',
    variables: deep(50),
  },
  '5 000 variables that nobody asked for': {
    query: '{ viewer { subject } }',
    variables: JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`v${index}`, index]))),
  },
  '60 000 values in one variable': {
    query: 'query ($c: [String!]) { posts(filter: { departmentCodes: $c }) { totalCount } }',
    variables: JSON.stringify({ c: Array.from({ length: 60_000 }, () => '93') }),
  },
};
