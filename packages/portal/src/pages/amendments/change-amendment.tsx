import { ChangeAmendmentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { amendmentAddress } from './addresses';
import { AmendmentPage, OnlyDrafters } from './amendment-page';
import { compareAmendments } from './compare-amendments';
import { BLANK_CONTENT, checkContent, FUNDERS, type AmendmentContent, type ContentField } from './content-draft';
import { ContentFields, contentLines } from './content-fields';
import { amendmentBasis, type AmendmentRecord } from './use-amendment';

/** Gives an amendment another content. */
export default function ChangeAmendment(): ReactNode {
  return (
    <AmendmentPage act="Modifier l’avenant">
      {(amendment) => (
        <OnlyDrafters>
          <ChangeForm key={amendment.id} amendment={amendment} />
        </OnlyDrafters>
      )}
    </AmendmentPage>
  );
}

function ChangeForm({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  const navigate = useNavigate();
  const write = useChange(amendment);
  const { status, id } = amendment;
  if (status !== 'DRAFT' && status !== 'SIGNING') {
    return <Message kind="info">Cet avenant est en vigueur ou retiré : il ne change plus.</Message>;
  }
  return (
    <>
      {status === 'SIGNING' && (
        <Message kind="warning" title="Les signatures recommenceront">
          Celles du contenu actuel deviendront nulles ; elles restent lisibles.
        </Message>
      )}
      <WriteForm
        write={write}
        action="Modifier l’avenant"
        warning="Relisez : ce contenu prendra la place de l’actuel, et chaque partie signera à nouveau."
        confirmation={contentLines}
        comparison={(before, theirs) =>
          compareAmendments(before, theirs, { revision: String(Number(theirs.revision) + 1), signatures: '0' })
        }
        onLeave={() => void navigate(amendmentAddress(id))}
      >
        <ContentFields write={write} />
      </WriteForm>
    </>
  );
}

function useChange(amendment: AmendmentRecord) {
  const navigate = useNavigate();
  const { id } = amendment;
  return useWrite({
    form: `avenant:${id}`,
    blank: presentContent(amendment),
    current: amendmentBasis(amendment),
    check: (draft) => checkContent(draft),
    document: ChangeAmendmentDocument,
    variables: (content: AmendmentContent, { version }) => ({ input: { ...content, amendmentId: id, version } }),
    payload: ({ changeAmendment }) => changeAmendment,
    onWritten: () => void navigate(amendmentAddress(id), { state: success('L’avenant est modifié.') }),
  });
}

/** The present content, as a person would type it. */
function presentContent({ fromFiscalYear, purpose, changes }: AmendmentRecord): Draft<ContentField> {
  const typed = (funder: string) =>
    changes?.find((change) => change.funder?.code === funder)?.after?.replace('.', ',') ?? '';
  return {
    ...BLANK_CONTENT,
    ...Object.fromEntries(FUNDERS.map((funder) => [funder, typed(funder)])),
    fromFiscalYear: String(fromFiscalYear ?? ''),
    purpose: purpose ?? '',
  };
}
