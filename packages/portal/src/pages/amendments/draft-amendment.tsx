import { DraftAmendmentDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteForm } from '../../ui/form/write-form';
import { Page } from '../../ui/page';
import { FUNDING } from '../funding/addresses';
import { amendmentAddress, AMENDMENTS } from './addresses';
import { OnlyDrafters } from './amendment-page';
import { BLANK_CONTENT, checkContent, type AmendmentContent } from './content-draft';
import { ContentFields, contentLines } from './content-fields';

/** Drafts an amendment. */
export default function DraftAmendment(): ReactNode {
  return (
    <Page title="Rédiger un avenant" above={[FUNDING, AMENDMENTS]}>
      <OnlyDrafters>
        <DraftForm />
      </OnlyDrafters>
    </Page>
  );
}

function DraftForm(): ReactNode {
  const navigate = useNavigate();
  const write = useWrite({
    form: 'avenant',
    blank: BLANK_CONTENT,
    current: { version: '0' },
    check: (draft) => checkContent(draft),
    document: DraftAmendmentDocument,
    variables: (content: AmendmentContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ draftAmendment }) => draftAmendment,
    onWritten: ({ draftAmendment }) =>
      void navigate(draftAmendment?.amendment ? amendmentAddress(draftAmendment.amendment.id) : AMENDMENTS.to, {
        state: success('L’avenant est rédigé : c’est un projet, qui n’engage personne.'),
      }),
  });
  return (
    <WriteForm
      write={write}
      action="Rédiger l’avenant"
      warning="Relisez : le projet pourra changer jusqu’à son entrée en vigueur."
      confirmation={contentLines}
      comparison={() => []}
      onLeave={() => void navigate(AMENDMENTS.to)}
    >
      <ContentFields write={write} />
    </WriteForm>
  );
}
