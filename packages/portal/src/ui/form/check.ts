import { formatDay } from '../format';
import { isDay } from '../list/list-url';
import type { Checked } from './write';

const UNPRINTABLE = /\p{C}/u;
const UNPRINTABLE_IN_LINES = /[^\P{C}\n\r\t]/u;

/** What a field of a form was found to be wrong with, as a list of one or none. */
export function found<Name extends string>(name: Name, fault: string | undefined): (readonly [Name, string])[] {
  return fault === undefined ? [] : [[name, fault]];
}

/** A draft read: what is wrong with it, or else what it asks to write. */
export function checkedAs<Name extends string, Content>(
  faults: readonly (readonly [Name, string])[],
  content: Content,
): Checked<Name, Content> {
  return faults.length > 0 ? { faults: new Map(faults) } : { content };
}

export interface DayLimits {
  /** « la date de valeur ». */
  readonly what: string;
  /** The latest day, `YYYY-MM-DD`: today in Europe/Paris; unknown when the graph did not tell, which will judge. */
  readonly today?: string | undefined;
  /** The earliest day, and what it is: « le signalement ». */
  readonly earliest?: { readonly on: string; readonly what: string } | undefined;
}

/** What is wrong with a day, in French. */
export function faultOfDay(day: string, { what, today, earliest }: DayLimits): string | undefined {
  if (day === '') return `Indiquez ${what}.`;
  if (!isDay(day)) return 'Cette date n’existe pas.';
  if (today !== undefined && day > today) return `Le ${formatDay(day)} est dans le futur.`;
  if (earliest === undefined || day >= earliest.on) return undefined;
  return `Le ${formatDay(day)} précède ${earliest.what}, le ${formatDay(earliest.on)}.`;
}

export interface TextLimits {
  /** « le motif ». */
  readonly what: string;
  readonly longest: number;
  /** Whether it may take several lines. */
  readonly isLong?: boolean;
}

/** What is wrong with a text already trimmed, in French. */
export function faultOfText(text: string, { what, longest, isLong = false }: TextLimits): string | undefined {
  if (text === '') return `Indiquez ${what}.`;
  if (text.length > longest) return `${longest} caractères au plus ; il y en a ${text.length}.`;
  const unprintable = isLong ? UNPRINTABLE_IN_LINES : UNPRINTABLE;
  return unprintable.test(text) ? 'Un caractère invisible s’est glissé ici : retapez ce texte.' : undefined;
}
