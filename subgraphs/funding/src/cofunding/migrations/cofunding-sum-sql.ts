/**
 * A plan is stored whole: all its shares in one statement, which make 1; all its amounts in one statement, which make its
 * cost, each within a cent of its share; neither is added to later, and at the end of the transaction none is without.
 */
export const TRIGGERS = `
  CREATE FUNCTION funding.refuse_shares_off_one() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM cofunding_share WHERE plan_id IN (SELECT plan_id FROM added) GROUP BY plan_id HAVING sum(share) <> 1
    ) THEN
      RAISE EXCEPTION 'shares that do not make the whole cost' USING ERRCODE = 'check_violation', CONSTRAINT = 'cofunding_shares_make_one';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER shares_make_one AFTER INSERT ON funding.cofunding_share
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_shares_off_one();

  CREATE FUNCTION funding.refuse_amounts_off_cost() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM cofunding_share s JOIN cofunding_cost c ON c.plan_id = s.plan_id
      LEFT JOIN cofunding_amount a ON a.share_id = s.id
      WHERE s.plan_id IN (SELECT plan_id FROM cofunding_share WHERE id IN (SELECT share_id FROM added))
      GROUP BY s.plan_id, c.cost
      HAVING sum(a.amount) IS DISTINCT FROM c.cost OR count(a.share_id) <> count(*)
        OR max(abs(a.amount - c.cost * s.share)) > 0.01
    ) THEN
      RAISE EXCEPTION 'amounts that do not make the cost' USING ERRCODE = 'check_violation', CONSTRAINT = 'cofunding_amounts_make_cost';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER amounts_make_cost AFTER INSERT ON funding.cofunding_amount
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_amounts_off_cost();

  CREATE FUNCTION funding.refuse_incomplete_plan() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = funding, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM cofunding_cost WHERE plan_id = NEW.id)
       OR NOT EXISTS (SELECT FROM cofunding_share WHERE plan_id = NEW.id)
       OR EXISTS (
         SELECT FROM cofunding_share s WHERE s.plan_id = NEW.id
           AND NOT EXISTS (SELECT FROM cofunding_amount a WHERE a.share_id = s.id)
       ) THEN
      RAISE EXCEPTION 'a plan without its cost, shares or amounts' USING ERRCODE = 'check_violation', CONSTRAINT = 'cofunding_plan_is_whole';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER plan_is_whole AFTER INSERT ON funding.cofunding_plan
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION funding.refuse_incomplete_plan();
  REVOKE ALL ON FUNCTION funding.refuse_shares_off_one(), funding.refuse_amounts_off_cost(), funding.refuse_incomplete_plan() FROM public;`;
