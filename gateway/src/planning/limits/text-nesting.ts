const QUOTE = 34;
const HASH = 35;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const OPENING = new Set([40, 91, 123]);
const CLOSING = new Set([41, 93, 125]);

/**
 * How deep brackets of any kind nest in a GraphQL text, outside strings and comments. Reads the text
 * once without recursion, so that no text can exhaust the stack; stops counting at `enough`.
 */
export function textNesting(text: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= enough; at += 1) {
    const character = text.charCodeAt(at);
    if (OPENING.has(character)) deepest = Math.max(deepest, (depth += 1));
    else if (CLOSING.has(character)) depth -= 1;
    else if (character === HASH) at = endOfLine(text, at);
    else if (character === QUOTE) at = endOfString(text, at);
  }
  return deepest;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

/** The index of the last character of the string that opens at `from`. */
function endOfString(text: string, from: number): number {
  if (!text.startsWith('"""', from)) return endOfPlainString(text, from);
  for (let end = text.indexOf('"""', from + 3); end !== -1; end = text.indexOf('"""', end + 3)) {
    if (text.charCodeAt(end - 1) !== BACKSLASH) return end + 2;
  }
  return text.length;
}

function endOfPlainString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (character === QUOTE || isLineEnd(character)) return at;
    at += character === BACKSLASH ? 2 : 1;
  }
  return at;
}

function isLineEnd(character: number): boolean {
  return character === LINE_FEED || character === CARRIAGE_RETURN;
}
