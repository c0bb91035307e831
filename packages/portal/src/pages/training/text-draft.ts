const UNPRINTABLE = /\p{C}/u;

/** What is wrong with a text that must be there, in French; undefined when nothing is. `what`: « le nom ». */
export function faultOfText(text: string, what: string, longest: number): string | undefined {
  if (text === '') return `Indiquez ${what}.`;
  if (text.length > longest) return `Raccourcissez ${what} : ${longest} caractères au plus, ici ${text.length}.`;
  return UNPRINTABLE.test(text) ? 'Ce texte contient des caractères qui ne s’impriment pas.' : undefined;
}

/** The faults of a form, those that there are. */
export function faultsOf<Name extends string>(
  found: Partial<Record<Name, string | undefined>>,
  names: readonly Name[],
): ReadonlyMap<Name, string> {
  return new Map(
    names.flatMap((name) => {
      const fault = found[name];
      return fault === undefined ? [] : [[name, fault] as const];
    }),
  );
}
