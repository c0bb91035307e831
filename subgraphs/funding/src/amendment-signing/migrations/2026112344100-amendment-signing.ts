import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever reminds the parties is told who has still to sign an amendment, whenever that changes. */
export class AmendmentSigning2026112344100 implements MigrationInterface {
  readonly name = 'AmendmentSigning2026112344100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION funding.publish_amendment_signing(amendment uuid) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
        SELECT publish('amendment-signing', jsonb_build_object(
          'amendmentId', a.id, 'reference', a.reference, 'revision', present.revision, 'openedOn', opened.occurred_on,
          'awaited', to_jsonb(array(
            SELECT DISTINCT s.party_code FROM amendment_signatory s
            WHERE s.amendment_id = a.id AND opened.occurred_on IS NOT NULL AND a.in_force_on IS NULL
              AND a.withdrawn_on IS NULL AND NOT EXISTS (
                SELECT FROM amendment_signature g
                WHERE g.amendment_id = a.id AND g.capacity = s.capacity AND g.revision = present.revision)
            ORDER BY 1))))
        FROM amendment a
        JOIN LATERAL (
          SELECT r.revision FROM amendment_revision r WHERE r.amendment_id = a.id ORDER BY r.revision DESC LIMIT 1
        ) present ON true
        LEFT JOIN amendment_step opened ON opened.amendment_id = a.id AND opened.kind = 'OPENED'
        WHERE a.id = amendment
      $$;
      CREATE FUNCTION funding.signing_changes() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
      BEGIN
        PERFORM publish_amendment_signing(NEW.amendment_id);
        RETURN NULL;
      END $$;
      CREATE FUNCTION funding.signing_ends() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
      BEGIN
        PERFORM publish_amendment_signing(NEW.id);
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION funding.publish_amendment_signing(uuid), funding.signing_changes(), funding.signing_ends()
        FROM public;
      CREATE TRIGGER signing_is_published AFTER INSERT ON funding.amendment_step
        FOR EACH ROW WHEN (NEW.kind = 'OPENED') EXECUTE FUNCTION funding.signing_changes();
      CREATE TRIGGER signing_is_published AFTER INSERT ON funding.amendment_signature
        FOR EACH ROW EXECUTE FUNCTION funding.signing_changes();
      CREATE TRIGGER signing_is_published AFTER INSERT ON funding.amendment_revision
        FOR EACH ROW WHEN (NEW.revision > 1) EXECUTE FUNCTION funding.signing_changes();
      CREATE TRIGGER signing_is_published AFTER UPDATE OF in_force_on, withdrawn_on ON funding.amendment
        FOR EACH ROW EXECUTE FUNCTION funding.signing_ends();
      SELECT funding.publish_amendment_signing(s.amendment_id) FROM funding.amendment_step s
        WHERE s.kind = 'OPENED' ORDER BY s.amendment_id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}
