/** A text that is not the value it claims to be. `message` is French: a person reads it. */
export class InvalidValue extends Error {
  constructor(
    readonly expected: string,
    readonly given: string,
    message: string,
  ) {
    super(message);
    this.name = 'InvalidValue';
  }
}

/** At most 40 printable characters of what was given, safe in a message or a log line. */
export function excerpt(given: unknown): string {
  const text = typeof given === 'string' ? given : String(given);
  const printable = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '\u00b7');
  return printable.length > 40 ? `${printable.slice(0, 40)}…` : printable;
}
