import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { postTables } from '../../post/index.js';

/** A project that ends in a post opens it: ANISCG may add posts, their units and their events. */
export class PostCreation2026112320210 implements MigrationInterface {
  readonly name = 'PostCreation2026112320210';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of postTables) {
      for (const statement of rowSecuritySql('posts', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
