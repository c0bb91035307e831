import { OpenAmendmentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/format';
import { Act } from '../../ui/form/act';
import { Success, useSuccess } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { actAddress } from './addresses';
import { AmendmentPage } from './amendment-page';
import { DifferenceTable } from './difference-table';
import { SignatureTable, VoidSignatureTable } from './signature-table';
import { awaitedOf, useDraftsAmendments, useSigning, type AmendmentRecord } from './use-amendment';
import { AMENDMENT_STATUS_TONES, AMENDMENT_STATUS_WORDS } from './words';

/** One amendment: what it changes against what is in force, and who has signed it. */
export default function AmendmentRecordPage(): ReactNode {
  return (
    <AmendmentPage actions={(amendment) => <Actions amendment={amendment} />}>
      {(amendment) => (
        <>
          <Success />
          <AmendmentFacts amendment={amendment} />
          <Section title="Différence avec ce qui est en vigueur">
            <DifferenceTable amendment={amendment} />
          </Section>
          <Section title="Signatures">
            <SignatureTable amendment={amendment} />
          </Section>
          {(amendment.voidSignatures?.length ?? 0) > 0 && (
            <Section title="Signatures devenues nulles">
              <p>Le contenu a changé après ces signatures : chaque partie signe à nouveau.</p>
              <VoidSignatureTable amendment={amendment} />
            </Section>
          )}
        </>
      )}
    </AmendmentPage>
  );
}

/** What the person may do about an amendment as it stands. */
function Actions({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  const drafts = useDraftsAmendments();
  const { party } = useSigning();
  const { id, status } = amendment;
  const isOpen = status === 'DRAFT' || status === 'SIGNING';
  return (
    <>
      {awaitedOf(amendment, party).length > 0 && (
        <ButtonLink to={actAddress(id, 'signature')}>Lire et signer</ButtonLink>
      )}
      {drafts && status === 'DRAFT' && <OpenAct amendment={amendment} />}
      {drafts && isOpen && <ButtonLink to={actAddress(id, 'modification')}>Modifier l’avenant</ButtonLink>}
      {drafts && isOpen && <ButtonLink to={actAddress(id, 'retrait')}>Retirer l’avenant</ButtonLink>}
    </>
  );
}

function OpenAct({ amendment: { id, version } }: { readonly amendment: AmendmentRecord }): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Ouvrir à la signature"
      question="Ouvrir l’avenant à la signature ?"
      document={OpenAmendmentDocument}
      payload={({ openAmendment }) => openAmendment}
      variables={{ input: { amendmentId: id, version: version ?? 0 } }}
      onDone={() => tell('L’avenant est ouvert à la signature.')}
    >
      <p>Chaque partie pourra le lire et le signer. Un changement fera recommencer les signatures.</p>
    </Act>
  );
}

function AmendmentFacts({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Statut" of={amendment} name="status">
        {(status) => <Badge tone={AMENDMENT_STATUS_TONES[status]}>{AMENDMENT_STATUS_WORDS[status]}</Badge>}
      </FieldFact>
      <FieldFact term="À partir de l’exercice" of={amendment} name="fromFiscalYear" />
      <FieldFact term="Objet" of={amendment} name="purpose" />
      <FieldFact term="Rédigé le" of={amendment} name="draftedOn">
        {(day) => formatDay(day)}
      </FieldFact>
      <FieldFact term="Ouvert à la signature le" of={amendment} name="openedOn" empty="Pas encore">
        {(day) => formatDay(day)}
      </FieldFact>
      <FieldFact term="En vigueur le" of={amendment} name="inForceOn" empty="Pas encore">
        {(day) => formatDay(day)}
      </FieldFact>
      {amendment.withdrawnOn !== null && (
        <FieldFact term="Retiré le" of={amendment} name="withdrawnOn">
          {(day) => formatDay(day)}
        </FieldFact>
      )}
      {amendment.withdrawnOn !== null && <FieldFact term="Motif du retrait" of={amendment} name="withdrawalReason" />}
      <FieldFact term="Numéro du contenu" of={amendment} name="revision" />
    </Facts>
  );
}
