import { Problem } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAnnouncement } from './announce';
import { Button } from './button';
import { Message } from './message';

export interface AnswerProps<Result> {
  readonly to: UseQueryResult<Result>;
  /** What is being loaded, for the person who waits: « les postes ». */
  readonly what: string;
  readonly children: (result: Result) => ReactNode;
}

/** An answer in each of its states: awaited, refreshed, come, failed, offline, refused. */
export function Answer<Result>({ to: query, what, children }: AnswerProps<Result>): ReactNode {
  useAnnouncement(query.isPending ? `Chargement : ${what}…` : undefined);
  useAnnouncement(query.error ? sentenceOf(query.error) : undefined);
  if (query.data !== undefined && query.data !== null) {
    return (
      <div className="answer" aria-busy={query.isFetching && query.isPlaceholderData}>
        {query.error && <Stale error={query.error} retry={() => void query.refetch()} />}
        {children(query.data)}
      </div>
    );
  }
  if (query.error) return <Failure error={query.error} what={what} retry={() => void query.refetch()} />;
  return <Loading what={what} />;
}

/** Something is on its way. */
export function Loading({ what }: { readonly what: string }): ReactNode {
  return (
    <div className="loading" aria-busy="true">
      <p>Chargement : {what}…</p>
      <div className="loading__bar" aria-hidden="true" />
    </div>
  );
}

function Stale({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactNode {
  return (
    <Message kind="warning" title="Ces données ne sont plus à jour">
      <p>{sentenceOf(error)}</p>
      <Button kind="secondary" size="small" onClick={retry}>
        Réessayer
      </Button>
    </Message>
  );
}

/** Why there is nothing to show, and what to do. */
export function Failure(props: {
  readonly error: Error;
  readonly what: string;
  readonly retry?: () => void;
}): ReactNode {
  const { error, what, retry } = props;
  const requestId = error instanceof Problem ? error.requestId : undefined;
  return (
    <Message kind="error" title={titleOf(error, what)}>
      <p>{sentenceOf(error)}</p>
      {requestId && (
        <p className="fr-text--xs">
          Référence à donner au support : <code>{requestId}</code>
        </p>
      )}
      {retry && (
        <Button kind="secondary" size="small" onClick={retry}>
          Réessayer
        </Button>
      )}
    </Message>
  );
}

function titleOf(error: Error, what: string): string {
  switch (error instanceof Problem ? error.kind : 'INTERNAL') {
    case 'OFFLINE':
      return 'Vous êtes hors ligne';
    case 'SIGNED_OUT':
      return 'Votre session a pris fin';
    case 'FORBIDDEN':
      return 'Vous n’avez pas accès à cette page';
    case 'NOT_FOUND':
      return 'Introuvable';
    case 'BAD_INPUT':
      return 'Cette demande ne peut pas être traitée';
    case 'UNAVAILABLE':
      return `Momentanément indisponible : ${what}`;
    default:
      return `Impossible d’afficher : ${what}`;
  }
}

/** A problem in French; what is not a problem of the graph is a defect of the page. */
export function sentenceOf(error: Error): string {
  return error instanceof Problem ? error.message : 'La page a rencontré une erreur. Rechargez-la.';
}
