import { reasonOf, type DifficultyQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { DIFFICULTIES, difficultyPath } from './addresses';
import { nameOf, useDifficulty, type DifficultyRecord } from './use-difficulty';

interface DifficultyPageProps {
  /** What is done about it; the difficulty’s own page when absent. */
  readonly act?: string;
  readonly actions?: (difficulty: DifficultyRecord) => ReactNode;
  readonly children: (difficulty: DifficultyRecord) => ReactNode;
}

const ABOVE = [{ title: 'Postes', to: '/postes' }, DIFFICULTIES];

/** A page about the difficulty that its address names; one out of competence does not exist for the person. */
export function DifficultyPage({ act, actions, children }: DifficultyPageProps): ReactNode {
  const query = useDifficulty();
  // The difficulty read before stays in view while another is awaited: it is not the one of this page.
  const difficulty = (!query.isPlaceholderData && query.data?.difficulty) || undefined;
  const own = difficulty && { title: `Difficulté : ${nameOf(difficulty)}`, to: difficultyPath(difficulty.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Difficulté'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={difficulty && actions?.(difficulty)}
    >
      <Answer to={query} what="la difficulté">
        {(result) =>
          query.isPlaceholderData ? <Loading what="la difficulté" /> : <Known result={result}>{children}</Known>
        }
      </Answer>
    </Page>
  );
}

function Known(props: Pick<DifficultyPageProps, 'children'> & { readonly result: DifficultyQuery }): ReactNode {
  const { result, children } = props;
  if (result.difficulty) return children(result.difficulty);
  const reason = reasonOf(result, 'difficulty');
  if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
  if (reason && reason.code !== 'BAD_USER_INPUT') {
    return (
      <Message kind="error" title="Momentanément indisponible : la difficulté" live>
        {reason.message}
      </Message>
    );
  }
  return <Absent what="Cette difficulté" back={{ title: 'Voir les difficultés', to: DIFFICULTIES.to }} />;
}
