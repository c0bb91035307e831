import { PortalError } from '@iscg/access';

/** What one request may cost at most, judged before it is validated or planned. */
export interface Limits {
  /** Bytes of the request body. */
  readonly bodyBytes: number;
  /** Tokens of the query text, as GraphQL counts them. */
  readonly tokens: number;
  /** Nesting of brackets of any kind in the query text. */
  readonly nesting: number;
  /** Levels of fields, fragments expanded. */
  readonly depth: number;
  /** Levels of fields below `__schema` or `__type`. */
  readonly introspectionDepth: number;
  /** Fields, inline fragments and spreads, fragments expanded. */
  readonly selections: number;
  /** Renamed fields, fragments expanded. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the root of one operation, fragments expanded. */
  readonly rootFields: number;
  readonly fragments: number;
  /** Variables defined by the query, or given with it. */
  readonly variables: number;
  /** Levels of lists and objects inside the variables. */
  readonly variableDepth: number;
  /** Characters of all texts, and one for every other value, inside the variables. */
  readonly variableLength: number;
  /** Pairs of fields with one response name at one place: what merging them may cost. */
  readonly overlaps: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  nesting: 100,
  depth: 12,
  introspectionDepth: 20,
  selections: 5_000,
  aliases: 60,
  directives: 30,
  rootFields: 20,
  fragments: 50,
  variables: 50,
  variableDepth: 10,
  variableLength: 100_000,
  overlaps: 10_000,
};

const NAMES: Readonly<Record<keyof Limits, string>> = {
  bodyBytes: 'taille de la requête en octets',
  tokens: 'longueur de la requête en mots',
  nesting: 'imbrication des accolades et des parenthèses',
  depth: 'profondeur',
  introspectionDepth: 'profondeur de l’introspection',
  selections: 'nombre de champs, fragments développés',
  aliases: 'nombre d’alias',
  directives: 'nombre de directives',
  rootFields: 'nombre de champs à la racine',
  fragments: 'nombre de fragments',
  variables: 'nombre de variables',
  variableDepth: 'profondeur des variables',
  variableLength: 'longueur des variables',
  overlaps: 'nombre de champs répétés sous un même nom',
};

/** @throws PortalError `LIMIT_EXCEEDED`, naming the limit, what was found and what is allowed */
export function enforce(limits: Limits, limit: keyof Limits, found: number): void {
  if (found > limits[limit]) throw limitExceeded(limits, limit, `${found}`);
}

/** @param found the value, or a lower bound of it where counting stopped */
export function limitExceeded(limits: Limits, limit: keyof Limits, found: string): PortalError {
  return new PortalError(
    'LIMIT_EXCEEDED',
    `Requête trop lourde (${NAMES[limit]}) : ${found}, alors que la limite est ${limits[limit]}. Demandez moins à la fois.`,
    { limit, maximum: limits[limit] },
  );
}
