import { packages } from './scripts/boundaries/packages.mjs';
import { PROJECT } from './scripts/boundaries/paths.mjs';
import { portal } from './scripts/boundaries/portal.mjs';
import { slices } from './scripts/boundaries/slices.mjs';

const everywhere = [
  {
    name: 'no-circle',
    severity: 'error',
    comment: 'Un cycle ne se lit d’aucun côté et casse l’ordre de chargement : sortez ce que les deux partagent.',
    from: { path: PROJECT },
    to: { circular: true },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'Import introuvable : construisez (npm run build), ou importez le paquet par un chemin qu’il exporte.',
    from: {},
    to: { couldNotResolve: true },
  },
];

/**
 * Who may import whom; the reason is each rule's `comment`, printed with a violation. Every rule has a seeded violation
 * in test/boundaries.
 */
export default {
  forbidden: [...packages, ...slices, ...portal, ...everywhere],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
