import { SignAmendmentDocument } from '@iscg/client';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ButtonRow } from '../../ui/button';
import { Act } from '../../ui/form/act';
import { success } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import { Message } from '../../ui/message';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { amendmentAddress } from './addresses';
import { AmendmentPage } from './amendment-page';
import { DifferenceTable } from './difference-table';
import { awaitedOf, useSigning, type AmendmentRecord, type Signatory } from './use-amendment';
import { CAPACITY_WORDS } from './words';

import './sign-amendment.css';

/** Signing in two steps: what is signed is read in full, then the signature is confirmed. */
export default function SignAmendment(): ReactNode {
  return (
    <AmendmentPage act="Lire et signer l’avenant">
      {(amendment) => <Signing key={amendment.checksum} amendment={amendment} />}
    </AmendmentPage>
  );
}

function Signing({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  const { party, several } = useSigning();
  const awaited = awaitedOf(amendment, party);
  return (
    <>
      {awaited.length === 0 && <NothingToSign amendment={amendment} several={several} />}
      <Facts>
        <FieldFact term="Avenant" of={amendment} name="reference" />
        <FieldFact term="À partir de l’exercice" of={amendment} name="fromFiscalYear" />
        <FieldFact term="Objet" of={amendment} name="purpose" />
      </Facts>
      <Section title="Ce qui change">
        <DifferenceTable amendment={amendment} />
      </Section>
      <Section title="Ce qui est signé, mot pour mot">
        <p>
          L’empreinte (SHA-256) de ce texte est gardée avec chaque signature : un mot de plus, et il faut signer à
          nouveau.
        </p>
        <pre className="signed-text">{amendment.content}</pre>
        <p className="signed-text">{amendment.checksum}</p>
      </Section>
      <ButtonRow>
        {awaited.map((signatory) => (
          <SignAct key={signatory.capacity} amendment={amendment} signatory={signatory} />
        ))}
        <ButtonLink to={amendmentAddress(amendment.id)}>Revenir sans signer</ButtonLink>
      </ButtonRow>
    </>
  );
}

function NothingToSign(props: { readonly amendment: AmendmentRecord; readonly several: boolean }): ReactNode {
  const { amendment, several } = props;
  if (amendment.status === 'SIGNING' && several) {
    return (
      <Message kind="info" title="Choisissez la partie pour laquelle vous signez">
        Vous agissez pour plusieurs parties : n’en gardez qu’une, par « agir pour », avant de signer.
      </Message>
    );
  }
  return (
    <Message kind="info" title="Vous n’avez rien à signer ici">
      {amendment.status === 'SIGNING'
        ? 'Aucune signature de la partie pour laquelle vous agissez n’est attendue.'
        : 'Cet avenant n’est pas à la signature.'}
    </Message>
  );
}

interface SignActProps {
  readonly amendment: AmendmentRecord;
  readonly signatory: Signatory;
}

function SignAct({ amendment, signatory: { capacity } }: SignActProps): ReactNode {
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { id, reference, checksum } = amendment;
  if (capacity === null || checksum === null) return null;
  const who = CAPACITY_WORDS[capacity];
  return (
    <Act
      label={`Signer : ${who}`}
      kind="primary"
      question="Signer l’avenant ?"
      document={SignAmendmentDocument}
      payload={({ signAmendment }) => signAmendment}
      variables={{ input: { amendmentId: id, capacity, checksum, idempotencyKey } }}
      onDone={({ signAmendment }) =>
        void navigate(amendmentAddress(id), {
          state: success(
            signAmendment?.amendment?.status === 'IN_FORCE'
              ? 'Votre signature est enregistrée : l’avenant est en vigueur.'
              : 'Votre signature est enregistrée.',
          ),
        })
      }
    >
      <p>
        {who} signe l’avenant {reference}, tel que vous venez de le lire. Une signature ne se reprend pas.
      </p>
    </Act>
  );
}
