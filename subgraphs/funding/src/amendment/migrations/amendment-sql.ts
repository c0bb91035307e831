/** What is said, opened, withdrawn and signed: added, never changed. Who must sign is data, copied when it is drafted. */
export const AMENDMENT_FACTS = `
  CREATE SEQUENCE funding.amendment_order;
  ALTER TABLE funding.amendment ADD COLUMN in_force_rank bigint;

  CREATE TABLE funding.required_signatory (
    capacity text PRIMARY KEY CHECK (capacity IN ('STATE', 'ANISCG', 'SG_CIPDR', 'DGPN', 'DGGN', 'PP')),
    party_code text NOT NULL,
    rank smallint NOT NULL UNIQUE
  );
  INSERT INTO funding.required_signatory VALUES
    ('STATE', 'SG_CIPDR', 1), ('ANISCG', 'ANISCG', 2), ('SG_CIPDR', 'SG_CIPDR', 3), ('DGPN', 'DGPN', 4),
    ('DGGN', 'DGGN', 5), ('PP', 'PP', 6);

  CREATE TABLE funding.amendment_revision (
    amendment_id uuid NOT NULL REFERENCES funding.amendment,
    revision integer NOT NULL CHECK (revision > 0),
    from_fiscal_year integer NOT NULL CHECK (from_fiscal_year BETWEEN 2021 AND 2100),
    purpose text NOT NULL,
    content text NOT NULL,
    checksum text NOT NULL CHECK (checksum = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    revised_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (amendment_id, revision)
  );
  CREATE TABLE funding.amendment_change (
    amendment_id uuid NOT NULL,
    revision integer NOT NULL,
    funder_code text NOT NULL REFERENCES funding.convention_amount,
    amount numeric(14,2) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (amendment_id, revision, funder_code),
    FOREIGN KEY (amendment_id, revision) REFERENCES funding.amendment_revision
  );
  CREATE TABLE funding.amendment_signatory (
    amendment_id uuid NOT NULL REFERENCES funding.amendment,
    capacity text NOT NULL,
    party_code text NOT NULL,
    rank smallint NOT NULL,
    PRIMARY KEY (amendment_id, capacity),
    UNIQUE (amendment_id, capacity, party_code)
  );
  CREATE TABLE funding.amendment_step (
    amendment_id uuid NOT NULL REFERENCES funding.amendment,
    kind text NOT NULL CHECK (kind IN ('OPENED', 'WITHDRAWN')),
    occurred_on date NOT NULL,
    reason text,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (amendment_id, kind),
    CHECK ((kind = 'WITHDRAWN') = (reason IS NOT NULL))
  );
  CREATE TABLE funding.amendment_signature (
    id uuid PRIMARY KEY,
    amendment_id uuid NOT NULL,
    revision integer NOT NULL,
    capacity text NOT NULL,
    party_code text NOT NULL,
    checksum text NOT NULL,
    signed_by text NOT NULL,
    signed_on date NOT NULL,
    signed_at timestamptz NOT NULL,
    UNIQUE (amendment_id, revision, capacity),
    FOREIGN KEY (amendment_id, revision) REFERENCES funding.amendment_revision,
    FOREIGN KEY (amendment_id, capacity, party_code)
      REFERENCES funding.amendment_signatory (amendment_id, capacity, party_code)
  );
`;

/** The amendment last put in force wins among those of the same year, also within a day. */
export const AMENDMENT_COMMITMENTS = `
  CREATE FUNCTION funding.commitments_without(amendment uuid, fiscal_year integer)
  RETURNS TABLE (funder_code text, rank smallint, amount numeric(14,2), source text)
  LANGUAGE sql STABLE AS $$
    SELECT c.funder_code, c.rank, coalesce(a.amount, c.amount), coalesce('Avenant ' || a.reference, c.source)
    FROM funding.convention_amount c
    LEFT JOIN funding.amendment this ON this.id = $1 AND this.in_force_on IS NOT NULL
    LEFT JOIN LATERAL (
      SELECT aa.amount, am.reference
      FROM funding.amendment_amount aa JOIN funding.amendment am ON am.id = aa.amendment_id
      WHERE aa.funder_code = c.funder_code AND am.in_force_on IS NOT NULL AND am.from_fiscal_year <= $2
        AND (this.id IS NULL OR (am.in_force_on, coalesce(am.in_force_rank, 0), am.reference)
                              < (this.in_force_on, coalesce(this.in_force_rank, 0), this.reference))
      ORDER BY am.from_fiscal_year DESC, am.in_force_on DESC, coalesce(am.in_force_rank, 0) DESC, am.reference DESC
      LIMIT 1
    ) a ON true
    WHERE c.from_fiscal_year <= $2
  $$;
  CREATE OR REPLACE FUNCTION funding.commitments_of(fiscal_year integer)
  RETURNS TABLE (funder_code text, rank smallint, amount numeric(14,2), source text)
  LANGUAGE sql STABLE AS $$ SELECT * FROM funding.commitments_without(NULL, $1) $$;

  CREATE FUNCTION funding.amendment_obstacle(from_year integer, funders text[], amounts numeric[])
  RETURNS TABLE (funder_code text, fiscal_year integer, settled boolean)
  LANGUAGE sql STABLE AS $$
    SELECT l.funder_code, l.fiscal_year, paid > 0 AND paid >= owed
    FROM unnest($2, $3) AS change (funder, amount)
    JOIN funding.subsidy_line l ON l.funder_code = change.funder AND l.fiscal_year >= $1
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(p.amount), 0) AS paid FROM funding.payment p WHERE p.line_id = l.id
    ) ledger
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(c.amount), 0) AS called FROM funding.funds_call c
      WHERE c.line_id = l.id AND NOT EXISTS (SELECT 1 FROM funding.funds_call_withdrawal w WHERE w.call_id = c.id)
    ) calls
    CROSS JOIN LATERAL (
      SELECT amount AS owed FROM funding.commitments_of(l.fiscal_year) c WHERE c.funder_code = l.funder_code
    ) commitment
    WHERE (paid > 0 OR called > 0) AND (paid >= owed OR change.amount < greatest(paid, called)) AND NOT EXISTS (
      SELECT 1 FROM funding.amendment_amount aa JOIN funding.amendment am ON am.id = aa.amendment_id
      WHERE aa.funder_code = l.funder_code AND am.in_force_on IS NOT NULL
        AND am.from_fiscal_year > $1 AND am.from_fiscal_year <= l.fiscal_year
    )
    ORDER BY l.fiscal_year, l.funder_code LIMIT 1
  $$;
  REVOKE ALL ON FUNCTION funding.commitments_without(uuid, integer) FROM public;
  REVOKE ALL ON FUNCTION funding.amendment_obstacle(integer, text[], numeric[]) FROM public;
  GRANT EXECUTE ON FUNCTION funding.commitments_without(uuid, integer) TO funding_app;
  GRANT EXECUTE ON FUNCTION funding.amendment_obstacle(integer, text[], numeric[]) TO funding_app;
`;

/** What ends an amendment is written by these alone: the application has no update on it. */
export const AMENDMENT_TRIGGERS = `
  CREATE FUNCTION funding.refuse_on_ended_amendment() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding AS $$
  DECLARE
    this funding.amendment;
  BEGIN
    SELECT * INTO this FROM funding.amendment WHERE id = NEW.amendment_id FOR UPDATE;
    IF this.in_force_on IS NOT NULL OR this.withdrawn_on IS NOT NULL THEN
      RAISE EXCEPTION 'the amendment has ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'amendment_not_ended';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER revised_before_its_end BEFORE INSERT ON funding.amendment_revision
    FOR EACH ROW EXECUTE FUNCTION funding.refuse_on_ended_amendment();
  CREATE TRIGGER stepped_before_its_end BEFORE INSERT ON funding.amendment_step
    FOR EACH ROW EXECUTE FUNCTION funding.refuse_on_ended_amendment();
  CREATE TRIGGER signed_before_its_end BEFORE INSERT ON funding.amendment_signature
    FOR EACH ROW EXECUTE FUNCTION funding.refuse_on_ended_amendment();

  CREATE FUNCTION funding.withdraw_amendment() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding AS $$
  BEGIN
    UPDATE funding.amendment SET withdrawn_on = NEW.occurred_on WHERE id = NEW.amendment_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER withdrawal_ends_amendment AFTER INSERT ON funding.amendment_step
    FOR EACH ROW WHEN (NEW.kind = 'WITHDRAWN') EXECUTE FUNCTION funding.withdraw_amendment();

  CREATE FUNCTION funding.follow_signature() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding AS $$
  DECLARE
    present funding.amendment_revision;
  BEGIN
    SELECT * INTO present FROM funding.amendment_revision
      WHERE amendment_id = NEW.amendment_id ORDER BY revision DESC LIMIT 1;
    IF NEW.revision <> present.revision OR NEW.checksum <> present.checksum
       OR NOT EXISTS (SELECT 1 FROM funding.amendment_step WHERE amendment_id = NEW.amendment_id AND kind = 'OPENED') THEN
      RAISE EXCEPTION 'a signature is on the present content of an amendment open for signature'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'signature_on_present_content';
    END IF;
    IF EXISTS (
      SELECT 1 FROM funding.amendment_signatory s WHERE s.amendment_id = NEW.amendment_id AND NOT EXISTS (
        SELECT 1 FROM funding.amendment_signature g
        WHERE g.amendment_id = s.amendment_id AND g.capacity = s.capacity AND g.revision = present.revision
      )
    ) THEN
      RETURN NULL;
    END IF;
    PERFORM 1 FROM funding.subsidy_line l WHERE l.fiscal_year >= present.from_fiscal_year ORDER BY l.id FOR UPDATE;
    IF EXISTS (
      SELECT 1 FROM (
        SELECT array_agg(funder_code) AS funders, array_agg(amount) AS amounts FROM funding.amendment_change
        WHERE amendment_id = NEW.amendment_id AND revision = present.revision
      ) changed, funding.amendment_obstacle(present.from_fiscal_year, funders, amounts)
    ) THEN
      RAISE EXCEPTION 'the amendment would change a paid year'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'amendment_not_retroactive';
    END IF;
    INSERT INTO funding.amendment_amount (amendment_id, funder_code, amount)
      SELECT amendment_id, funder_code, amount FROM funding.amendment_change
      WHERE amendment_id = NEW.amendment_id AND revision = present.revision;
    UPDATE funding.amendment SET in_force_on = NEW.signed_on, from_fiscal_year = present.from_fiscal_year,
      in_force_rank = nextval('funding.amendment_order') WHERE id = NEW.amendment_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER last_signature_puts_in_force AFTER INSERT ON funding.amendment_signature
    FOR EACH ROW EXECUTE FUNCTION funding.follow_signature();

  CREATE TRIGGER revisions_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.amendment_revision
    FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
  CREATE TRIGGER changes_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.amendment_change
    FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
  CREATE TRIGGER signatories_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.amendment_signatory
    FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
  CREATE TRIGGER steps_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.amendment_step
    FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
  CREATE TRIGGER signatures_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.amendment_signature
    FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
`;
