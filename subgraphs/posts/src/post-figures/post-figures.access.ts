import { ROW, typeAccess } from '@iscg/access';
import { postsCounted } from '../competence/index.js';
import type {
  DepartmentFigures,
  PostFigures,
  ServedForceFigures,
  StateFigures,
  TerritoryFigures,
} from './post-figures.model.js';

export const postFiguresAccess = typeAccess<PostFigures>({
  type: 'PostFigures',
  rows: postsCounted,
  fields: {
    asOf: ROW,
    posts: ROW,
    fte: ROW,
    byForce: ROW,
    byState: ROW,
    byTerritory: ROW,
    departments: ROW,
    overseasDepartments: ROW,
    departmentsByServedForce: ROW,
    source: ROW,
    definition: ROW,
  },
});

export const stateFiguresAccess = typeAccess<StateFigures>({
  type: 'StateFigures',
  rows: postsCounted,
  fields: { state: ROW, posts: ROW },
});

export const territoryFiguresAccess = typeAccess<TerritoryFigures>({
  type: 'TerritoryFigures',
  rows: postsCounted,
  fields: { territory: ROW, posts: ROW, fte: ROW },
});

export const departmentFiguresAccess = typeAccess<DepartmentFigures>({
  type: 'DepartmentFigures',
  rows: postsCounted,
  fields: { covered: ROW, single: ROW, uncovered: ROW },
});

export const servedForceFiguresAccess = typeAccess<ServedForceFigures>({
  type: 'ServedForceFigures',
  rows: postsCounted,
  fields: { force: ROW, covered: ROW, single: ROW, uncovered: ROW },
});
