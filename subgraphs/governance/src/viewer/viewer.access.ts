import { REFERENCE, ROW, open, typeAccess } from '@iscg/access';
import type { AccessRule, FieldAccessAnswer, Viewer } from './viewer.model.js';

const SELF = open('about the viewer itself');

export const viewerAccess = typeAccess<Viewer>({
  type: 'Viewer',
  rows: REFERENCE,
  fields: {
    subject: SELF,
    name: SELF,
    kind: SELF,
    parties: SELF,
    scopes: SELF,
    departments: SELF,
    can: SELF,
    access: SELF,
  },
});

export const fieldAccessAnswerAccess = typeAccess<FieldAccessAnswer>({
  type: 'FieldAccessAnswer',
  rows: REFERENCE,
  fields: { allowed: SELF, reach: SELF, scope: SELF, rules: SELF },
});

export const accessRuleAccess = typeAccess<AccessRule>({
  type: 'AccessRule',
  rows: REFERENCE,
  fields: { name: ROW, sentence: ROW },
});
