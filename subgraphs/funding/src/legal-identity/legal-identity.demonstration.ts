import type { Party } from '@iscg/access';
import type { Queryable } from '@iscg/subgraph-kit';

interface Invented {
  readonly party: Party;
  readonly revision: number;
  readonly legalName: string;
  readonly siret: string;
  readonly validFrom: string;
}

/**
 * Invented identities, marked so. Their SIRETs have the right key and belong to nobody: numbers within an enterprise
 * (NIC, last five digits) are given from 0001 on, and these have 0000; their SIRENs begin with seven zeros besides.
 *
 * The police prefecture has none, and the fund none before 2022: its line of 2021 cannot be published. The fund is
 * renamed in 2024, and the entry of that day is corrected.
 */
const INVENTED: readonly Invented[] = [
  {
    party: 'ANISCG',
    revision: 1,
    legalName: 'Association nationale d’intervention sociale, ANISCG (exemple inventé)',
    siret: '00000005900006',
    validFrom: '2020-11-25',
  },
  {
    party: 'SG_CIPDR',
    revision: 1,
    legalName: 'Secrétariat général du CIPDR (exemple inventé)',
    siret: '00000001800002',
    validFrom: '2022-01-01',
  },
  {
    party: 'SG_CIPDR',
    revision: 2,
    legalName: 'Secrétariat général du CIPDR, service renomé (exemple inventé)',
    siret: '00000002600005',
    validFrom: '2024-01-01',
  },
  {
    party: 'SG_CIPDR',
    revision: 3,
    legalName: 'Secrétariat général du CIPDR, service « renommé » (exemple inventé)',
    siret: '00000002600005',
    validFrom: '2024-01-01',
  },
  {
    party: 'DGPN',
    revision: 1,
    legalName: 'Direction générale de la police nationale (exemple inventé)',
    siret: '00000003400009',
    validFrom: '2020-11-25',
  },
  {
    party: 'DGGN',
    revision: 1,
    legalName: 'Direction générale de la gendarmerie nationale (exemple inventé)',
    siret: '00000004200002',
    validFrom: '2020-11-25',
  },
];

export async function loadLegalIdentities(connection: Queryable): Promise<void> {
  for (const [index, { party, revision, legalName, siret, validFrom }] of INVENTED.entries())
    await connection.query(
      `INSERT INTO funding.legal_identity (id, party_code, revision, legal_name, siret, valid_from, recorded_at)
       VALUES (('01760000-0000-7000-8000-000000047' || lpad($1::int::text, 3, '0'))::uuid, $2, $3, $4, $5, $6::date,
               ($6::date + 40 + $3::int + time '09:00') AT TIME ZONE 'Europe/Paris')`,
      [index + 1, party, revision, legalName, siret, validFrom],
    );
  await connection.query(`
    INSERT INTO funding.act_recording (act_id, recorded_by, idempotency_key, fingerprint, parties)
      SELECT id, 'demonstration', 'demonstration:' || id, md5(id::text), ARRAY['ANISCG'] FROM funding.legal_identity`);
}
