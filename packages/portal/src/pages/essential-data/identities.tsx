import { LegalIdentitiesDocument, reasonOf, type LegalIdentitiesQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Field } from '../../ui/field';
import { Success } from '../../ui/form/success';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Page, Section } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { FUNDING } from '../funding/addresses';
import { useKeepsLedger } from '../funding/use-line';
import { ESSENTIAL_DATA, IDENTITIES, identityFormPath } from './addresses';
import { formatSiret } from './siret';

type Identity = NonNullable<LegalIdentitiesQuery['legalIdentities']>[number];
type Entry = NonNullable<Identity['entries']>[number];

/** The columns that today’s identity and an entry of the register have alike. */
function identityColumns<Of extends Pick<Entry, 'legalName' | 'siret' | 'validFrom'>>(): readonly Column<Of>[] {
  return [
    {
      id: 'nom',
      title: 'Nom juridique',
      value: ({ legalName }) => legalName,
      reason: (row) => reasonOf(row, 'legalName'),
    },
    {
      id: 'siret',
      title: 'SIRET',
      value: ({ siret }) => (siret === null ? null : formatSiret(siret)),
      reason: (row) => reasonOf(row, 'siret'),
    },
    {
      id: 'depuis',
      title: 'À compter du',
      value: ({ validFrom }) => validFrom,
      reason: (row) => reasonOf(row, 'validFrom'),
      kind: 'day',
    },
  ];
}

const IDENTITY_COLUMNS: readonly Column<Identity>[] = [
  {
    id: 'partie',
    title: 'Partie',
    value: ({ party }) => (party ? PARTY_WORDS[party.code] : null),
    reason: (row) => reasonOf(row, 'party'),
    isRowHeader: true,
  },
  ...identityColumns<Identity>(),
];

const TO_RECORD: Column<Identity> = {
  id: 'action',
  title: 'Écrire',
  value: ({ party }) => party?.code ?? null,
  show: ({ party }) =>
    party && (
      <Link to={identityFormPath(party.code)}>
        Enregistrer<span className="fr-sr-only"> l’identité juridique : {PARTY_WORDS[party.code]}</span>
      </Link>
    ),
  isAction: true,
};

const ENTRY_COLUMNS: readonly Column<Entry>[] = [
  ...identityColumns<Entry>(),
  { id: 'le', title: 'Enregistrée le', value: ({ recordedAt }) => recordedAt, kind: 'instant' },
  {
    id: 'par',
    title: 'Enregistrée par',
    value: ({ recordedBy }) => recordedBy,
    reason: (row) => reasonOf(row, 'recordedBy'),
  },
];

/** Who the funders and ANISCG are in law: today, and all that was recorded of it. */
export default function Identities(): ReactNode {
  const query = useGraph(LegalIdentitiesDocument, {});
  const keeps = useKeepsLedger();
  return (
    <Page
      title={IDENTITIES.title}
      above={[FUNDING, ESSENTIAL_DATA]}
      lead="Le nom juridique et le SIRET des quatre financeurs et de l’ANISCG, tels que les données essentielles des subventions les publient. L’ANISCG les enregistre ; rien n’est effacé."
    >
      <Success />
      <Answer to={query} what="les identités juridiques">
        {(result) => (
          <Field of={result} name="legalIdentities">
            {(identities) => (
              <>
                <DataTable
                  caption="Identités juridiques en vigueur aujourd’hui"
                  columns={keeps ? [...IDENTITY_COLUMNS, TO_RECORD] : IDENTITY_COLUMNS}
                  rows={identities}
                  rowKey={({ party }) => party?.code ?? ''}
                />
                {identities.map((identity) => (
                  <Entries key={identity.party?.code} identity={identity} />
                ))}
              </>
            )}
          </Field>
        )}
      </Answer>
    </Page>
  );
}

function Entries({ identity: { party, entries } }: { readonly identity: Identity }): ReactNode {
  if (!party) return null;
  const name = PARTY_WORDS[party.code];
  return (
    <Section title={`Inscriptions : ${name}`} id={`inscriptions-${party.code}`}>
      <DataTable
        caption={`Inscriptions au registre : ${name}`}
        hideCaption
        columns={ENTRY_COLUMNS}
        rows={entries ?? []}
        rowKey={({ validFrom, recordedAt }) => `${validFrom} ${recordedAt}`}
        empty="Rien n’est enregistré."
      />
    </Section>
  );
}
