import { ReportedPostDocument, reasonOf, type ReportedPostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { OnlyKeepers } from '../posts/only-keepers';
import { PostChoice, usePostChoice } from '../posts/post-choice';
import { DIFFICULTIES } from './addresses';
import { ReportForm } from './report-form';

/** Reports a difficulty on the post that the address names, or asks for the post. */
export default function ReportDifficulty(): ReactNode {
  const { list, reference } = usePostChoice();
  return (
    <Page title="Signaler une difficulté" above={[{ title: 'Postes', to: '/postes' }, DIFFICULTIES]}>
      <OnlyKeepers what="tient le registre des difficultés">
        <PostChoice list={list} />
        {reference && <OnPost reference={reference} />}
      </OnlyKeepers>
    </Page>
  );
}

function OnPost({ reference }: { readonly reference: string }): ReactNode {
  const query = useGraph(ReportedPostDocument, { reference });
  return (
    <Answer to={query} what="le poste">
      {(result) => (result.post ? <ReportForm key={result.post.id} post={result.post} /> : <NoPost result={result} />)}
    </Answer>
  );
}

function NoPost({ result }: { readonly result: ReportedPostQuery }): ReactNode {
  const reason = reasonOf(result, 'post');
  return (
    <Message kind="error" title="Aucun poste à cette référence" live>
      {reason?.message ?? 'Vérifiez la référence : elle a la forme ISCG-93-0007.'}
    </Message>
  );
}
