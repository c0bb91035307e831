import type { Choice } from './list-url';

/** The choices of a filter on a code of the graph, from the French words of its values. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The code that a text of the address stands for; `undefined` when it is none. */
export function codeIn<Code extends string>(
  words: Readonly<Record<Code, string>>,
  text: string | undefined,
): Code | undefined {
  return isCode(words, text) ? text : undefined;
}

function isCode<Code extends string>(words: Readonly<Record<Code, string>>, text: string | undefined): text is Code {
  return text !== undefined && Object.hasOwn(words, text);
}
