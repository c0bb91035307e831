import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How texts are compared when somebody searches: without accents, case, ligatures or the shape of the apostrophe.
 * A function of ours rather than the extension `unaccent`, which not every database lets the owner of a schema install.
 */
export class Folding2026112300000 implements MigrationInterface {
  readonly name = 'Folding2026112300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION posts.folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(
        translate(
          replace(replace(replace(replace(replace(
            regexp_replace(normalize(words, NFKD), '[\\u0300-\\u036F]', '', 'g'),
          'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'),
          'ØøŁłĐđ’‘ʼ', 'oolldd'''''''
        ) COLLATE "C"
      )
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
