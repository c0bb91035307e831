import { InvalidValue, excerpt } from './invalid-value.js';

const LONGEST = 100;
/** A NUL, which PostgreSQL cannot hold, or half of a character. */
const UNREADABLE = /[\0\ud800-\udfff]/u;

/** The words of a search, each once. @throws InvalidValue for nothing, more than 100 characters, or no text */
export function wordsOf(search: string): string[] {
  const text = search.trim();
  if (text.length > 0 && text.length <= LONGEST && !UNREADABLE.test(text)) return [...new Set(text.split(/\s+/u))];
  throw new InvalidValue('Search', excerpt(search), refusal(text));
}

function refusal(text: string): string {
  if (text.length === 0) return '« search » est vide : écrivez au moins un caractère, ou ne cherchez rien.';
  if (text.length > LONGEST)
    return `« search » compte ${text.length} caractères : cherchez avec ${LONGEST} caractères au plus.`;
  return '« search » contient un caractère illisible : retapez les mots à chercher.';
}
