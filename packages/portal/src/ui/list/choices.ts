import type { Choice } from './list-url';

/** The choices of a filter on a code, in the order of its words. */
export function choicesOf<Code extends string>(words: Readonly<Record<Code, string>>): readonly Choice[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }));
}

/** A code that the words know; `undefined` for any other text. */
export function codeOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
  text: string | undefined,
): Code | undefined {
  return text !== undefined && isCode(words, text) ? text : undefined;
}

function isCode<Code extends string>(words: Readonly<Record<Code, string>>, text: string): text is Code {
  return Object.hasOwn(words, text);
}
