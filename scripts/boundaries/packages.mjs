import { FIXTURES, PROJECT, TESTING, TEST_FILE } from './paths.mjs';

/** The package knows no package of the project but itself and those named. */
function knowsOnly(name, from, allowed, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: `^${from}/` },
    to: { path: PROJECT, pathNot: `^(?:${[from, ...allowed].join('|')})/` },
  };
}

/** Between packages: values ← access ← subgraph-kit ← subgraphs; client ← portal; test speaks HTTP. */
export const packages = [
  knowsOnly(
    'values-know-nothing',
    'packages/values',
    [],
    'values est le socle : s’il importe un autre paquet, tout dépend de tout. Remontez le code vers le paquet qui en a besoin.',
  ),
  knowsOnly(
    'access-knows-values',
    'packages/access',
    ['packages/values'],
    'Les règles d’accès se relisent seules, sans base de données ni serveur : access n’importe que values.',
  ),
  knowsOnly(
    'database-knows-values',
    'packages/database',
    ['packages/values'],
    'database démarre PostgreSQL et migre sans connaître le métier : il n’importe que values.',
  ),
  knowsOnly(
    'kit-knows-foundations',
    'packages/subgraph-kit',
    ['packages/values', 'packages/access', 'packages/database'],
    'Le kit sert tous les sous-graphes et n’en connaît aucun : values, access et database seulement.',
  ),
  knowsOnly(
    'gateway-knows-access',
    'gateway',
    ['packages/values', 'packages/access', 'packages/documents'],
    'La passerelle ne connaît les domaines que par le supergraphe : values, access et documents seulement.',
  ),
  knowsOnly(
    'documents-know-client',
    'packages/documents',
    ['packages/client'],
    'documents met en forme ce que le graphe a répondu : il n’importe que les types du client.',
  ),
  knowsOnly(
    'client-knows-supergraph',
    'packages/client',
    [],
    'Le client ne connaît que supergraph.graphql : une application interne l’installe sans le reste.',
  ),
  knowsOnly(
    'portal-knows-client',
    'packages/portal',
    ['packages/client'],
    'Le portail n’a pas de porte dérobée : il passe par le client, donc par le graphe et ses deux verrous.',
  ),
  knowsOnly(
    'test-speaks-http',
    'test',
    ['packages/test-kit', 'packages/access', 'packages/values'],
    'Ces tests disent ce que voit un utilisateur : par HTTP, avec test-kit, access et values, jamais par le code interne.',
  ),
  {
    name: 'subgraph-stands-on-kit',
    severity: 'error',
    comment:
      'Un sous-graphe se déploie seul : il importe subgraph-kit, access, values et database, rien d’autre du projet.',
    from: { path: '^subgraphs/' },
    to: { path: PROJECT, pathNot: '^(?:subgraphs|packages/(?:values|access|database|subgraph-kit))/' },
  },
  {
    name: 'subgraphs-apart',
    severity: 'error',
    comment: 'Entre sous-graphes, seulement le graphe et les événements : déclarez un stub de l’entité étrangère.',
    from: { path: '^subgraphs/([^/]+)/' },
    to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
  },
  {
    name: 'database-for-data-only',
    severity: 'error',
    comment:
      'Une requête atteint PostgreSQL par la transaction de son lecteur (subgraph-kit) ; database ne sert ici qu’aux migrations et aux données de démonstration.',
    from: { path: '^subgraphs/', pathNot: ['/migrations/', '[.]demonstration[.]ts$', FIXTURES, TEST_FILE] },
    to: { path: '^packages/database/' },
  },
  {
    name: 'tests-stay-outside',
    severity: 'error',
    comment: 'Ce qui est livré ne dépend pas des outils de test : test-kit n’est importé que par test/.',
    from: { pathNot: '^(?:test|packages/test-kit)/' },
    to: { path: '^(?:test|packages/test-kit)/' },
  },
  {
    name: 'test-files-are-not-imported',
    severity: 'error',
    comment: 'Un fichier de test n’est importé par personne : sortez ce qui sert à deux tests dans un fichier à part.',
    from: { path: PROJECT },
    to: { path: TEST_FILE },
  },
  {
    name: 'fixtures-for-tests-only',
    severity: 'error',
    comment: 'fixtures/ et @iscg/subgraph-kit/testing montent de quoi tester : ce qui est livré n’en dépend pas.',
    from: { path: PROJECT, pathNot: [FIXTURES, TESTING, TEST_FILE] },
    to: { path: [FIXTURES, TESTING] },
  },
  {
    name: 'packages-meet-at-their-name',
    severity: 'error',
    comment:
      'Un paquet s’importe par son nom (@iscg/…), qui mène à ses exports ; ses fichiers internes peuvent bouger.',
    from: { path: '^(gateway|test|(?:packages|subgraphs)/[^/]+)/' },
    to: {
      path: '^(?:gateway|test|packages/[^/]+|subgraphs/[^/]+)/(?:src|dist)/',
      pathNot: '^$1/',
      dependencyTypesNot: ['aliased-workspace'],
    },
  },
];
