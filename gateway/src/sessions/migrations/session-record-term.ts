import { retentionSql, type Retention } from '@iscg/access';
import type { GatewayMigration } from './gateway-migration.js';

/** Who signed in, out, and looked as another party: as long as the journal of reads and writes. */
export const SESSION_RECORDS: Retention = { table: 'session_record', since: 'at', term: '12 months' };

/** Records of sessions are only added to; what is older than the term is forgotten. */
export const sessionRecordTerm: GatewayMigration = {
  name: 'SessionRecordTerm2026112350020',
  sql: `${retentionSql('gateway', SESSION_RECORDS)}
    CREATE INDEX session_record_by_age ON gateway.session_record (at);`,
};
