import type { MigrationInterface, QueryRunner } from 'typeorm';
import { policyRenewalSql } from '@iscg/access';
import type { Slice } from './slice.js';

/**
 * Row policies settle once a statement what depends on the viewer alone: the migration that gives their new form to
 * every table of a subgraph. On an empty database the tables have it from the start.
 */
export function settledPolicies(schema: string, slices: readonly Slice[]): Slice {
  class SettledPolicies2026112310000 implements MigrationInterface {
    readonly name = 'SettledPolicies2026112310000';

    async up(runner: QueryRunner): Promise<void> {
      const tables = slices.flatMap(({ tables: own = [] }) => own);
      for (const statement of policyRenewalSql(schema, tables)) await runner.query(statement);
    }

    async down(): Promise<void> {
      throw new Error('a released migration is not taken back: write a new one');
    }
  }
  return { name: 'settled-policies', resolvers: [], access: [], migrations: [SettledPolicies2026112310000] };
}
