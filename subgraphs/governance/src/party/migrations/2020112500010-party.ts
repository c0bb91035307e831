import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { partyTables } from '../party.access.js';

/**
 * The parties by stable code and their labels by period (`valid_to` is the last day, null while in use). The labels
 * are those of the convention, so their periods begin with it.
 */
export class Party2020112500010 implements MigrationInterface {
  readonly name = 'Party2020112500010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.party (
        code text PRIMARY KEY,
        rank smallint NOT NULL UNIQUE,
        signs boolean NOT NULL,
        funds boolean NOT NULL,
        sits_ex_officio boolean NOT NULL
      );
      INSERT INTO governance.party (code, rank, signs, funds, sits_ex_officio) VALUES
        ('SG_CIPDR', 1, false, true, true),
        ('DGPN', 2, false, true, true),
        ('DGGN', 3, false, true, true),
        ('PP', 4, false, true, true),
        ('BOARD', 5, false, false, false),
        ('ANISCG', 6, true, false, false);

      CREATE TABLE governance.party_label (
        code text NOT NULL REFERENCES governance.party,
        label text NOT NULL CHECK (label <> ''),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        PRIMARY KEY (code, valid_from),
        EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      );
      INSERT INTO governance.party_label (code, label, valid_from) VALUES
        ('SG_CIPDR', 'Secrétariat général du comité interministériel de prévention de la délinquance et de la radicalisation', '2020-11-25'),
        ('DGPN', 'Direction générale de la police nationale', '2020-11-25'),
        ('DGGN', 'Direction générale de la gendarmerie nationale', '2020-11-25'),
        ('PP', 'Préfecture de police', '2020-11-25'),
        ('BOARD', 'Conseil d’administration de l’ANISCG', '2020-11-25'),
        ('ANISCG', 'Association nationale d’intervention sociale en commissariat et en gendarmerie', '2020-11-25');
    `);
    for (const table of partyTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the parties are not taken back: write a new migration');
  }
}
