const LEAKS: readonly (readonly [string, RegExp])[] = [
  ['an internal address', /127\.0\.0\.1|localhost|\[::1\]|ECONNREFUSED|postgres(?:ql)?:\/\//],
  ['a stack trace', /stacktrace|\n\s+at |\bat \S+ \(|:\d+:\d+\)/],
  ['a file path', /node_modules|\/dist\/|\/src\/|file:\/\/|\.[cm]?[jt]s\b/],
  [
    'SQL',
    /INSERT INTO|\bFROM \w+\.\w+|\brelation "|\bconstraint "|syntax error at or near|invalid input syntax|\bpg_\w+/,
  ],
  ['a library', /typeorm|QueryFailedError|undici|graphql-shield|class-validator/i],
  ['a suggestion', /Did you mean/],
];

/** What an answer tells that must never leave the portal, by name; empty when there is nothing of the kind. */
export function leaksIn(text: string): string[] {
  return LEAKS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
