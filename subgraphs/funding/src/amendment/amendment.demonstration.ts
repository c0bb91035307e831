import type { Party } from '@iscg/access';
import type { Queryable } from '@iscg/subgraph-kit';
import { parseEuro } from '@iscg/values';
import type { SignatoryCapacity } from './amendment.enums.js';
import { canonicalText, checksumOf, type Signatory } from './content.js';

const SIGNATORIES: readonly Signatory[] = [
  { capacity: 'STATE', partyCode: 'SG_CIPDR' },
  { capacity: 'ANISCG', partyCode: 'ANISCG' },
  { capacity: 'SG_CIPDR', partyCode: 'SG_CIPDR' },
  { capacity: 'DGPN', partyCode: 'DGPN' },
  { capacity: 'DGGN', partyCode: 'DGGN' },
  { capacity: 'PP', partyCode: 'PP' },
];

interface Invented {
  readonly number: string;
  readonly draftedOn: string;
  readonly fromFiscalYear: number;
  readonly purpose: string;
  readonly amounts: readonly (readonly [Party, string])[];
  readonly isOpen: boolean;
  readonly signedBy: readonly SignatoryCapacity[];
  readonly withdrawn?: string;
}

/** Invented amendments: one in force from 2028 on, one given up, one being signed, one draft. */
const INVENTED: readonly Invented[] = [
  {
    number: '2025-01',
    draftedOn: '2025-09-15',
    fromFiscalYear: 2028,
    purpose: 'Relever la contribution de la DGGN pour les postes ruraux (exemple inventé).',
    amounts: [['DGGN', '16000.00']],
    isOpen: true,
    signedBy: SIGNATORIES.map(({ capacity }) => capacity),
  },
  {
    number: '2025-02',
    draftedOn: '2025-10-06',
    fromFiscalYear: 2027,
    purpose: 'Abaisser la contribution de la préfecture de police (exemple inventé).',
    amounts: [['PP', '9000.00']],
    isOpen: true,
    signedBy: ['PP'],
    withdrawn: 'Les parties y ont renoncé (exemple inventé).',
  },
  {
    number: '2026-03',
    draftedOn: '2026-06-08',
    fromFiscalYear: 2029,
    purpose: 'Relever les contributions de la DGPN et de la préfecture de police (exemple inventé).',
    amounts: [
      ['DGPN', '18000.00'],
      ['PP', '12000.00'],
    ],
    isOpen: true,
    signedBy: ['ANISCG', 'DGGN'],
  },
  {
    number: '2026-04',
    draftedOn: '2026-07-20',
    fromFiscalYear: 2029,
    purpose: 'Relever la subvention du FIPD (exemple inventé).',
    amounts: [['SG_CIPDR', '80000.00']],
    isOpen: false,
    signedBy: [],
  },
];

export async function loadAmendments(connection: Queryable): Promise<void> {
  for (const amendment of INVENTED) await load(connection, amendment);
}

async function load(connection: Queryable, amendment: Invented): Promise<void> {
  const { number, draftedOn, fromFiscalYear, purpose } = amendment;
  const reference = `AVENANT-${number}`;
  const id = `0176bb3e-7000-7f00-8000-00000000${number.slice(2, 4)}${number.slice(-2)}`;
  const amounts = amendment.amounts.map(([funder, amount]) => ({ funder, amount: parseEuro(amount) }));
  const content = canonicalText({ reference, fromFiscalYear, purpose, amounts, signatories: SIGNATORIES });
  const checksum = checksumOf(content);
  const run = (sql: string, parameters: unknown[]) => connection.query(sql, [id, ...parameters]);
  await run('INSERT INTO funding.amendment (id, reference, from_fiscal_year) VALUES ($1, $2, $3)', [
    reference,
    fromFiscalYear,
  ]);
  await run(
    `INSERT INTO funding.amendment_signatory SELECT $1::uuid, capacity, party_code, rank FROM funding.required_signatory`,
    [],
  );
  await run(
    `INSERT INTO funding.amendment_revision VALUES ($1, 1, $2, $3, $4, $5, $6::date, $6::date + time '08:00')`,
    [fromFiscalYear, purpose, content, checksum, draftedOn],
  );
  for (const { funder, amount } of amounts)
    await run('INSERT INTO funding.amendment_change VALUES ($1, 1, $2, $3)', [funder, amount]);
  if (amendment.isOpen)
    await run(`INSERT INTO funding.amendment_step VALUES ($1, 'OPENED', $2::date + 7, NULL)`, [draftedOn]);
  for (const [index, capacity] of amendment.signedBy.entries())
    await run(
      `INSERT INTO funding.amendment_signature
       SELECT overlay(amendment_id::text placing lpad($2::int::text, 3, '0') from 25 for 3)::uuid, amendment_id, 1, capacity, party_code, $3,
              'Personne inventée (' || party_code || ')', $4::date + 14 + $2::int,
              ($4::date + 14 + $2::int + time '09:00') AT TIME ZONE 'Europe/Paris'
       FROM funding.amendment_signatory WHERE amendment_id = $1 AND capacity = $5`,
      [index, checksum, draftedOn, capacity],
    );
  if (amendment.withdrawn !== undefined)
    await run(`INSERT INTO funding.amendment_step VALUES ($1, 'WITHDRAWN', $2::date + 30, $3)`, [
      draftedOn,
      amendment.withdrawn,
    ]);
}
