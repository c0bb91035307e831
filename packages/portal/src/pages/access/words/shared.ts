/** What one domain’s types and fields are called in French: type, then field. */
export interface TypeWords {
  readonly label: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type DomainWords = Readonly<Record<string, TypeWords>>;

/** Fields of every list of the graph. */
const LIST = { nodes: 'Lignes', totalCount: 'Nombre de lignes', pageInfo: 'Suite de la liste' };

/** A page of a list. */
export function listOf(label: string): TypeWords {
  return { label: `Liste : ${label}`, fields: LIST };
}

/** What an act answers: the row as it stands, or why nothing was changed. */
export function payloadOf(field: string, label: string): TypeWords {
  return { label: `Réponse : ${label}`, fields: { [field]: label, errors: 'Refus' } };
}

/** Where a figure comes from. */
export const ORIGIN = { asOf: 'Date', source: 'Source', definition: 'Définition' };

/** What no single domain owns. */
export const SHARED_WORDS: DomainWords = {
  PageInfo: {
    label: 'Suite d’une liste',
    fields: { hasNextPage: 'Reste-t-il des lignes', endCursor: 'Repère de la dernière ligne' },
  },
  Party: {
    label: 'Partie à la convention',
    fields: {
      code: 'Code',
      label: 'Nom',
      signs: 'Signe en son nom',
      funds: 'Finance l’ANISCG',
      sitsExOfficio: 'Siège de droit au conseil',
    },
  },
};
