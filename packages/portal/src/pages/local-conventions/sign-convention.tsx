import { ConventionPostDocument, reasonOf, SignLocalConventionDocument, type ConventionPostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { OnlyKeepers } from '../posts/only-keepers';
import { PostChoice, usePostChoice } from '../posts/post-choice';
import { postPath } from '../posts/post-columns';
import { CONVENTIONS, conventionPath } from './addresses';
import { BLANK_TERMS, checkTerms, type TermsContent } from './terms-draft';
import { TermsFields, termsInWords } from './terms-fields';

type ConventionPost = NonNullable<ConventionPostQuery['post']>;

/** Nothing of a first convention is compared: it changes nothing that is there. */
const NOTHING_BEFORE = { version: '0' };

/** Records a local convention of the post that the address names, or asks for the post. */
export default function SignConvention(): ReactNode {
  const { list, reference } = usePostChoice();
  return (
    <Page title="Enregistrer une convention locale" above={[{ title: 'Postes', to: '/postes' }, CONVENTIONS]}>
      <OnlyKeepers what="tient le registre des conventions locales">
        <PostChoice list={list} />
        {reference && <OnPost reference={reference} />}
      </OnlyKeepers>
    </Page>
  );
}

function OnPost({ reference }: { readonly reference: string }): ReactNode {
  const query = useGraph(ConventionPostDocument, { reference });
  return (
    <Answer to={query} what="le poste">
      {(result) =>
        result.post ? (
          <SignatureForm key={result.post.id} post={result.post} />
        ) : (
          <Message kind="error" title="Aucun poste à cette référence" live>
            {reasonOf(result, 'post')?.message ?? 'Vérifiez la référence : elle a la forme ISCG-93-0007.'}
          </Message>
        )
      }
    </Answer>
  );
}

function SignatureForm({ post }: { readonly post: ConventionPost }): ReactNode {
  const navigate = useNavigate();
  const write = useSignatureWrite(post);
  return (
    <>
      <p>
        Poste <strong>{post.reference}</strong>
        {post.department && `, ${post.department.code} – ${post.department.name}`}
        {post.employer?.name && `, employé par ${post.employer.name}`}.
      </p>
      <WriteForm
        write={write}
        action="Enregistrer la convention"
        warning="Relisez : une convention enregistrée ne se modifie pas ; il peut y être mis fin avant son terme."
        confirmation={(content) => [{ term: 'Poste', value: post.reference ?? '' }, ...termsInWords(content)]}
        comparison={() => []}
        onLeave={() => void navigate(postPath(post.reference ?? '', undefined))}
      >
        <TermsFields write={write} />
      </WriteForm>
    </>
  );
}

function useSignatureWrite(post: ConventionPost) {
  const navigate = useNavigate();
  return useWrite({
    form: `convention:${post.id}`,
    blank: BLANK_TERMS,
    current: NOTHING_BEFORE,
    check: (draft) => checkTerms(draft, { today: post.asOf ?? undefined }),
    document: SignLocalConventionDocument,
    variables: (content: TermsContent, { key }) => ({ input: { ...content, postId: post.id, idempotencyKey: key } }),
    payload: ({ written }) => written,
    onWritten: ({ written }) => {
      const id = written?.localConvention?.id;
      void navigate(id ? conventionPath(id) : CONVENTIONS.to, { state: success('La convention est enregistrée.') });
    },
  });
}
