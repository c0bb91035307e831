import { DIRECTORATES } from '@iscg/access';
import { nested, parent, plain, type TypeRoutes } from './route.js';

/** Ways to the départements, to where posts stand and to the targets of coverage. */
export const DEPLOYMENT_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Department: {
    routes: [
      plain((s) => `{ departments { ${s} } }`, 'departments.*'),
      nested((s) => `{ posts(first: 100) { nodes { id department { ${s} } } } }`, 'posts.nodes.*.department'),
    ],
    identity: (found) => String(found.value['code']),
  },
  Region: {
    routes: [plain((s) => `{ departments { code region { ${s} } } }`, 'departments.*.region')],
    identity: (found) => String(found.value['code']),
  },
  DepartmentCoverage: {
    routes: [plain((s) => `{ departments { code coverage { ${s} } } }`, 'departments.*.coverage')],
    identity: parent(1),
    countedFor: DIRECTORATES,
    counted: true,
  },
  ForceCoverage: {
    routes: [
      plain((s) => `{ departments { code coverage { byForce { ${s} } } } }`, 'departments.*.coverage.byForce.*'),
    ],
    identity: (found) => `${parent(2)(found)}/${String(found.value['force'])}`,
    countedFor: DIRECTORATES,
    counted: true,
  },
  ServedForceCoverage: {
    routes: [
      plain(
        (s) => `{ departments { code coverage { byServedForce { ${s} } } } }`,
        'departments.*.coverage.byServedForce.*',
      ),
    ],
    identity: (found) => `${parent(2)(found)}/${String(found.path.at(-1))}`,
    countedFor: DIRECTORATES,
    counted: true,
  },
  PostFigures: {
    routes: [plain((s) => `{ postFigures { ${s} } }`, 'postFigures')],
    identity: () => 'figures',
    countedFor: DIRECTORATES,
    counted: true,
  },
  StateFigures: {
    routes: [plain((s) => `{ postFigures { byState { state ${s} } } }`, 'postFigures.byState.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  TerritoryFigures: {
    routes: [plain((s) => `{ postFigures { byTerritory { territory ${s} } } }`, 'postFigures.byTerritory.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DepartmentFigures: {
    routes: [plain((s) => `{ postFigures { departments { ${s} } } }`, 'postFigures.departments')],
    identity: () => 'departments',
    countedFor: DIRECTORATES,
    counted: true,
  },
  ServedForceFigures: {
    routes: [
      plain((s) => `{ postFigures { departmentsByServedForce { ${s} } } }`, 'postFigures.departmentsByServedForce.*'),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DeploymentPoint: {
    routes: [
      plain(
        (s) => `{ deploymentCurve(from: "2020-12-31", to: "2025-12-31", step: YEAR) { ${s} } }`,
        'deploymentCurve.*',
      ),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DeploymentMilestone: {
    routes: [plain((s) => `{ deploymentMilestones { ${s} } }`, 'deploymentMilestones.*')],
    identity: (found) => String(found.value['year']),
  },
  CoverageTarget: {
    routes: [
      plain((s) => `{ departments { code target { ${s} } } }`, 'departments.*.target'),
      plain((s) => `{ departments { code targetHistory { ${s} } } }`, 'departments.*.targetHistory.*'),
      nested(
        (s) => `{ coverageAgainstTarget { departments { target { ${s} } } } }`,
        'coverageAgainstTarget.departments.*.target',
      ),
    ],
  },
  ForceTarget: {
    routes: [
      plain(
        (s) => `{ departments { code targetHistory { id byForce { ${s} } } } }`,
        'departments.*.targetHistory.*.byForce.*',
      ),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  CoverageAgainstTarget: {
    routes: [plain((s) => `{ coverageAgainstTarget { ${s} } }`, 'coverageAgainstTarget')],
    identity: () => 'comparison',
    countedFor: DIRECTORATES,
    counted: true,
  },
  DepartmentComparison: {
    routes: [plain((s) => `{ coverageAgainstTarget { departments { ${s} } } }`, 'coverageAgainstTarget.departments.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  TargetTotals: {
    routes: [
      plain((s) => `{ coverageAgainstTarget { metropolitan { ${s} } } }`, 'coverageAgainstTarget.metropolitan'),
      plain((s) => `{ coverageAgainstTarget { overseas { ${s} } } }`, 'coverageAgainstTarget.overseas'),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
};
