import { FIXTURES, TEST_FILE } from './paths.mjs';

const SLICE = '^subgraphs/([^/]+)/src/([^/]+)/';

/** Inside one slice, files of one kind never import those of a kind above them. */
function below(name, kind, above, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: `${SLICE}.+[.]${kind}[.]ts$` },
    to: { path: `^subgraphs/$1/src/$2/(?:.+[.](?:${above})|slice)[.]ts$` },
  };
}

/** Inside a subgraph: slices meet at index.ts; in one, resolver → loader → store → access → model → values. */
export const slices = [
  {
    name: 'slices-meet-at-index',
    severity: 'error',
    comment:
      'Une tranche n’utilise d’une autre que ce que son index.ts expose ; ajoutez-y ce qui manque, ou déplacez le code.',
    from: { path: SLICE },
    to: { path: '^subgraphs/$1/src/[^/]+/', pathNot: '^subgraphs/$1/src/(?:$2/|fixtures/|[^/]+/index[.]ts$)' },
  },
  {
    name: 'slice-knows-its-noun',
    severity: 'error',
    comment:
      'Une tranche ignore comment le service démarre : slices.ts, env.ts et main.ts la connaissent, pas l’inverse.',
    from: { path: SLICE, pathNot: [FIXTURES, TEST_FILE] },
    to: { path: '^subgraphs/[^/]+/src/[^/]+[.]ts$' },
  },
  {
    name: 'service-lists-manifests',
    severity: 'error',
    comment: 'slices.ts se lit en premier : il ne prend de chaque tranche que son manifeste, slice.ts.',
    from: { path: '^subgraphs/[^/]+/src/[^/]+[.]ts$', pathNot: TEST_FILE },
    to: { path: '^subgraphs/[^/]+/src/[^/]+/', pathNot: '/slice[.]ts$' },
  },
  below(
    'model-below-all',
    '(?:model|stub)',
    'resolver|loader|store|access|args|demonstration',
    'Un modèle dit la forme des données ; ni accès, ni SQL, ni chargement, ni réponse. Sens : résolveur → chargeur → store → accès → modèle → values.',
  ),
  below(
    'access-below-store',
    'access',
    'resolver|loader|store|demonstration',
    'Les règles d’accès se relisent en un fichier, sans exécuter de requête. Sens : résolveur → chargeur → store → accès → modèle → values.',
  ),
  below(
    'args-below-store',
    'args',
    'resolver|loader|store|access|demonstration',
    'Les arguments disent la forme de la demande, avant tout accès et toute requête.',
  ),
  below(
    'store-below-loader',
    'store',
    'resolver|loader|demonstration',
    'Un store exécute une instruction SQL ; il ignore qui le regroupe et qui répond. Sens : résolveur → chargeur → store → accès → modèle → values.',
  ),
  below(
    'loader-below-resolver',
    'loader',
    'resolver|demonstration',
    'Un chargeur regroupe des lectures du store ; il ignore les champs qui l’appellent. Sens : résolveur → chargeur → store → accès → modèle → values.',
  ),
  below(
    'resolver-below-manifest',
    'resolver',
    'demonstration',
    'Un résolveur ignore le manifeste qui l’inscrit et les données de démonstration.',
  ),
  {
    name: 'migration-stands-alone',
    severity: 'error',
    comment:
      'Une migration livrée ne change plus : elle ne dépend que des tables de son accès, pas du code qui évolue.',
    from: { path: `${SLICE}migrations/`, pathNot: TEST_FILE },
    to: { path: '^subgraphs/[^/]+/src/[^/]+/(?:.+[.](?:resolver|loader|store|demonstration|args)|slice)[.]ts$' },
  },
];
