import {
  KEY,
  PARTIES,
  ROW,
  envelopeAccess,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { keepsPosts, postsCounted } from '../competence/index.js';
import type { CoverageAgainstTarget, DepartmentComparison, TargetTotals } from './comparison.model.js';
import type { CoverageTarget, ForceTarget } from './coverage-target.model.js';

/** Targets are the same for every party. */
const targetKnown = rowRule<unknown>({
  name: 'target-known-to-parties',
  sentence: 'Les objectifs de couverture sont connus de toutes les parties ; il faut agir pour l’une d’elles.',
  scope: 'posts:read',
  all: PARTIES,
});

export const coverageTargetAccesses: readonly TypeAccess[] = [
  typeAccess<CoverageTarget>({
    type: 'CoverageTarget',
    rows: targetKnown,
    fields: { id: KEY, effectiveOn: ROW, posts: ROW, fte: ROW, byForce: ROW, source: ROW, recordedAt: ROW },
  }),
  typeAccess<ForceTarget>({ type: 'ForceTarget', rows: targetKnown, fields: { force: ROW, posts: ROW } }),
  typeAccess<CoverageAgainstTarget>({
    type: 'CoverageAgainstTarget',
    rows: postsCounted,
    fields: {
      asOf: ROW,
      force: ROW,
      departments: ROW,
      metropolitan: ROW,
      overseas: ROW,
      source: ROW,
      definition: ROW,
    },
  }),
  typeAccess<DepartmentComparison>({
    type: 'DepartmentComparison',
    rows: postsCounted,
    fields: {
      department: ROW,
      countedForces: ROW,
      posts: ROW,
      fte: ROW,
      target: ROW,
      comparedTarget: ROW,
      gap: ROW,
      fteGap: ROW,
      status: ROW,
    },
  }),
  typeAccess<TargetTotals>({
    type: 'TargetTotals',
    rows: postsCounted,
    fields: {
      departments: ROW,
      compared: ROW,
      withoutTarget: ROW,
      notComparable: ROW,
      posts: ROW,
      target: ROW,
      missing: ROW,
      surplus: ROW,
    },
  }),
  envelopeAccess('CoverageTargetPayload', ['target', 'department', 'errors']),
];

export const coverageTargetInputs: readonly InputAccess[] = [
  {
    input: 'SetCoverageTargetInput',
    fields: {
      departmentCode: 'WRITTEN',
      effectiveOn: 'WRITTEN',
      posts: 'WRITTEN',
      fte: 'WRITTEN',
      police: 'WRITTEN',
      gendarmerie: 'WRITTEN',
      mixed: 'WRITTEN',
      source: 'WRITTEN',
    },
  },
];

/** Append-only: nobody has an update or delete on it. */
export const coverageTargetTables: readonly TableSecurity[] = [
  { table: 'coverage_target', read: targetKnown, insert: keepsPosts },
];
