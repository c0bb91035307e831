import { LegalIdentitiesDocument, RecordLegalIdentityDocument, type LegalIdentitiesQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { FUNDING } from '../funding/addresses';
import { useKeepsLedger } from '../funding/use-line';
import { ESSENTIAL_DATA, IDENTITIES } from './addresses';
import { checkIdentity } from './identity-draft';
import { digitsOf, formatSiret } from './siret';

type Identity = NonNullable<LegalIdentitiesQuery['legalIdentities']>[number];
type Code = NonNullable<Identity['party']>['code'];

const BLANK = { legalName: '', siret: '', validFrom: '' };
const NOTHING = 'Non enregistré';

/** Records the legal name and SIRET of a party from a day on. */
export default function RecordIdentity(): ReactNode {
  const { party = '' } = useParams();
  const query = useGraph(LegalIdentitiesDocument, {});
  const keeps = useKeepsLedger();
  return (
    <Page title="Enregistrer une identité juridique" above={[FUNDING, ESSENTIAL_DATA, IDENTITIES]}>
      {!keeps && (
        <Message kind="warning" title="Vous ne pouvez pas écrire ici">
          Seule l’ANISCG tient le registre des identités juridiques.
        </Message>
      )}
      {keeps && (
        <Answer to={query} what="les identités juridiques">
          {({ legalIdentities }) => {
            if (query.isPlaceholderData) return <Loading what="les identités juridiques" />;
            const identity = legalIdentities?.find((each) => each.party?.code === party);
            return identity?.party ? (
              <IdentityForm key={party} code={identity.party.code} identity={identity} />
            ) : (
              <Absent what="Cette identité juridique" back={{ title: 'Voir le registre', to: IDENTITIES.to }} />
            );
          }}
        </Answer>
      )}
    </Page>
  );
}

interface IdentityFormProps {
  readonly code: Code;
  readonly identity: Identity;
}

function IdentityForm({ code, identity }: IdentityFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useIdentity({ code, identity });
  const { draft } = write;
  return (
    <>
      <Standing code={code} legalName={write.basis.legalName} siret={write.basis.siret} />
      <WriteForm
        write={write}
        action="Enregistrer l’identité juridique"
        warning="Relisez : rien ne s’efface. Une correction est une autre inscription du même jour, qui la remplace."
        confirmation={(content) => [
          { term: 'Partie', value: PARTY_WORDS[code] },
          { term: 'Nom juridique', value: content.legalName },
          { term: 'SIRET', value: formatSiret(content.siret) },
          { term: 'À compter du', value: formatDay(content.validFrom) },
        ]}
        comparison={(before, theirs) => [
          { label: 'Nom juridique', before: before.legalName, theirs: theirs.legalName, mine: draft.legalName },
          { label: 'SIRET', before: before.siret, theirs: theirs.siret, mine: formatSiret(digitsOf(draft.siret)) },
        ]}
        onLeave={() => void navigate(IDENTITIES.to)}
      >
        <WriteField write={write} name="legalName" label="Nom juridique" hint="Tel qu’il est au répertoire Sirene" />
        <WriteField write={write} name="siret" label="SIRET" hint="14 chiffres, par exemple 123 456 789 00012" />
        <WriteField
          write={write}
          name="validFrom"
          label="À compter du"
          kind="date"
          hint="Premier jour où ce nom et ce SIRET valent, au plus tard aujourd’hui"
        />
      </WriteForm>
    </>
  );
}

/** Whose identity it is, and what stands today. */
function Standing(props: { readonly code: Code; readonly legalName: string; readonly siret: string }): ReactNode {
  const { code, legalName, siret } = props;
  return (
    <p>
      Partie : <strong>{PARTY_WORDS[code]}</strong>.{' '}
      {siret === NOTHING ? 'Rien n’est enregistré pour aujourd’hui.' : `Aujourd’hui : ${legalName}, SIRET ${siret}.`} Le
      SIRET est celui que l’organisme vous a donné : le portail en vérifie la clé, pas l’existence.
    </p>
  );
}

function useIdentity({ code, identity }: IdentityFormProps) {
  const navigate = useNavigate();
  const { version, legalName, siret, asOf } = identity;
  return useWrite({
    form: `identite:${code}`,
    blank: BLANK,
    current: {
      version: String(version ?? 1),
      legalName: legalName ?? NOTHING,
      siret: siret === null ? NOTHING : formatSiret(siret),
    },
    check: (draft) => checkIdentity(draft, asOf ?? undefined),
    document: RecordLegalIdentityDocument,
    variables: (content, sent) => ({
      input: { ...content, party: code, version: sent.version, idempotencyKey: sent.key },
    }),
    payload: ({ recordLegalIdentity }) => recordLegalIdentity,
    onWritten: () => void navigate(IDENTITIES.to, { state: success('L’identité juridique est enregistrée.') }),
  });
}
