import type { MigrationClass } from '@iscg/database';
import { GATEWAY_MIGRATIONS, type GatewayMigration } from '@iscg/gateway';

/** The schema in which the gateway keeps browser sessions. */
export const GATEWAY = 'gateway';

/** The gateway’s SQL as the migrations that every schema is brought up to date by. */
export function gatewayMigrations(): MigrationClass[] {
  return GATEWAY_MIGRATIONS.map(migrationOf);
}

function migrationOf({ name, sql }: GatewayMigration): MigrationClass {
  return class {
    readonly name = name;

    async up(runner: { query(statement: string): Promise<unknown> }): Promise<void> {
      await runner.query(sql);
    }

    async down(): Promise<void> {
      throw new Error('sessions are not taken back: write a new migration');
    }
  };
}
