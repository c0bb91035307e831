import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from './limits.js';
import { createRequestLimits } from './request-limits.js';

const check = createRequestLimits(DEFAULT_LIMITS);

function refusal(body: unknown): unknown {
  try {
    check(body);
    return 'accepted';
  } catch (error) {
    return error instanceof Error && 'extensions' in error ? error.extensions : error;
  }
}

function fragmentBomb(levels: number): string {
  const names = Array.from({ length: levels }, (_, level) => `f${level}`);
  const bodies = names.map((name, level) => {
    const next = names[level + 1];
    return `fragment ${name} on Query { ${next ? `...${next} `.repeat(2) : '__typename'} }`;
  });
  return `{ ...f0 } ${bodies.join(' ')}`;
}

const ATTACKS: readonly [string, string, string][] = [
  ['thirty fragments that double each other', fragmentBomb(30), 'selections'],
  ['ten thousand aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`, 'tokens'],
  ['a hundred aliases', `{ post { ${Array.from({ length: 100 }, (_, n) => `a${n}: id`).join(' ')} } }`, 'aliases'],
  ['five thousand nested braces', '{ a '.repeat(5_000) + '}'.repeat(5_000), 'nesting'],
  ['five thousand nested brackets in an argument', `{ a(b: ${'['.repeat(5_000)}${']'.repeat(5_000)}) }`, 'nesting'],
  ['braces hidden behind a comment and strings', `{ a(b: "}\\"}") # }\n ${'{ a '.repeat(200)}`, 'nesting'],
  ['thirteen levels', `${'{ a '.repeat(13)}${'}'.repeat(13)}`, 'depth'],
  [
    'depth hidden in a fragment named __schema',
    `{ ...__schema } fragment __schema on Query ${'{ a '.repeat(13)}${'}'.repeat(13)}`,
    'depth',
  ],
  ['depth under an alias __schema', `{ __schema: a ${'{ a '.repeat(13)}${'}'.repeat(13)} }`, 'depth'],
  ['deep introspection', `{ __schema ${'{ ofType '.repeat(25)}${'}'.repeat(25)} }`, 'introspectionDepth'],
  ['introspection three times', '{ a: __schema { x } b: __schema { x } c: __schema { x } }', 'rootFields'],
  ['forty directives', `{ a ${'@x '.repeat(40)} }`, 'directives'],
  ['twenty-one root fields', `{ ${Array.from({ length: 21 }, (_, n) => `f${n}`).join(' ')} }`, 'rootFields'],
  ['root fields hidden in fragments', `{ ${'...f '.repeat(11)} } fragment f on Query { a b }`, 'rootFields'],
  [
    'sixty fragments',
    `{ a } ${Array.from({ length: 60 }, (_, n) => `fragment f${n} on Query { a }`).join(' ')}`,
    'fragments',
  ],
  ['sixty variables', `query (${Array.from({ length: 60 }, (_, n) => `$v${n}: Int`).join(' ')}) { a }`, 'variables'],
  ['one field six hundred times', `{ a { ${'b '.repeat(600)} } }`, 'overlaps'],
  ['one field repeated level by level', `{ a { ${`b { ${'c { d } '.repeat(12)} } `.repeat(30)} } }`, 'overlaps'],
];

describe('a query that asks too much', () => {
  it.each(ATTACKS)('is refused before it is validated: %s', (_name, query, limit) => {
    expect(refusal({ query })).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
  });

  it('is judged without expanding its fragments: 2^49 of them would never end', () => {
    expect(refusal({ query: fragmentBomb(49) })).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('is told which limit, what was found and what is allowed, in French', () => {
    expect(() =>
      check({ query: '{ a { b { c { d { e { f { g { h { i { j { k { l { m } } } } } } } } } } } } }' }),
    ).toThrow('Requête trop lourde (profondeur) : 13, alors que la limite est 12. Demandez moins à la fois.');
  });
});

describe('a request that is no request', () => {
  it.each([
    ['fragments that call each other', { query: '{ ...a } fragment a on Q { ...b } fragment b on Q { ...a }' }],
    ['a fragment that calls itself', { query: '{ ...a } fragment a on Q { ...a }' }],
    ['a syntax error', { query: '{ a' }],
    ['an unfinished string', { query: '{ a(b: "c) }' }],
    ['a type definition', { query: 'type A { b: Int }' }],
    ['a group of requests', [{ query: '{ a }' }]],
    ['no query', { variables: {} }],
    ['a query that is an object', { query: { kind: 'Document' } }],
    ['variables that are a list', { query: '{ a }', variables: [1] }],
    ['an operation name that is a number', { query: '{ a }', operationName: 1 }],
    ['an alias __proto__', { query: '{ __proto__: a }' }],
    ['an alias constructor', { query: '{ constructor: a }' }],
    ['a variable prototype', { query: 'query ($prototype: Int) { a(b: $prototype) }' }],
    ['a literal key __proto__', { query: '{ a(b: { __proto__: 1 }) }' }],
    ['a variable key __proto__', JSON.parse('{"query":"{ a }","variables":{"a":{"__proto__":{"x":1}}}}')],
    ['a body key constructor', JSON.parse('{"query":"{ a }","constructor":{"prototype":1}}')],
    ['NUL in a variable', { query: '{ a }', variables: { a: 'b\0c' } }],
    ['a lone surrogate in a variable', { query: '{ a }', variables: { a: ['\ud800'] } }],
    ['a lone surrogate in the query', { query: '{ a(b: "\udc00") }' }],
  ])('is refused as bad input: %s', (_name, body) => {
    expect(refusal(body)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    [
      'variables nested eleven deep',
      JSON.parse(`{"query":"{ a }","variables":{"a":${'['.repeat(11)}${']'.repeat(11)}}}`),
      'variableDepth',
    ],
    [
      'variables nested fifty thousand deep',
      JSON.parse(`{"query":"{ a }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
      'variableDepth',
    ],
    ['a text of 1 MB', { query: '{ a }', variables: { a: 'x'.repeat(1_000_000) } }, 'variableLength'],
    [
      'sixty variables given',
      { query: '{ a }', variables: Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`v${n}`, n])) },
      'variables',
    ],
  ])('is refused as too much: %s', (_name, body, limit) => {
    expect(refusal(body)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
  });
});

describe('an ordinary request', () => {
  it.each([
    [
      'a nested query with fragments',
      '{ posts(first: 100) { ...p } } fragment p on Post { reference holder { name } }',
    ],
    ['accents, pairs of surrogates and block strings', '{ a(b: "é 😀", c: """ { { { \\""" """) }'],
    [
      'the introspection of editors',
      `{ __schema { types { fields { type ${'{ ofType '.repeat(9)}{ name }${' }'.repeat(9)} } } } }`,
    ],
  ])('is accepted: %s', (_name, query) => {
    expect(refusal({ query, variables: { a: [{ b: 1 }] } })).toBe('accepted');
  });
});
