export {
  DIRECTORATES,
  FUNDERS,
  PARTIES,
  SCOPES,
  isParty,
  isScope,
  scopesOfParties,
  type Party,
  type Scope,
} from './party.js';
export { holdsAny, isViewer, perParty, type Viewer } from './viewer.js';
export type { Deposit } from './deposit.js';
export { viewerSettings } from './viewer-settings.js';
export { ERROR_CODES, PortalError, isErrorCode, type ErrorCode } from './errors.js';
export {
  COURIER,
  PASSPORT_HEADER,
  REQUEST_ID_HEADER,
  createPassportIssuer,
  createPassportVerifier,
  eventAudience,
  generatePassportKey,
  publicPart,
  type PassportIssuer,
  type PassportVerifier,
} from './passport.js';
export {
  REFERENCE,
  denyingRule,
  countedOver,
  partiesOnly,
  rowRule,
  type Reach,
  type RowRule,
  type Rule,
} from './rule.js';
export {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  open,
  rulesOf,
  typeAccess,
  type FieldAccess,
  type InputAccess,
  type InputFieldAccess,
  type TypeAccess,
} from './type-access.js';
export { policiesOf, policyRenewalSql, rowSecuritySql, type Policy, type TableSecurity } from './table-security.js';
export { forgetStatement, retentionSql, type Retention } from './retention.js';
export { lockFields, type AccessContext } from './field-lock.js';
export { reaches } from './input-tests.js';
export { accessDefects } from './completeness.js';
export { matrixOf, matrixPage, type MatrixRow } from './matrix.js';
export { accessMatrix, accessMatrixBySubgraph } from './access-matrix.js';
