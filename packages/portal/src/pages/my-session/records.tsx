import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { readRecords, type SessionRecord } from '../../session/session-service';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { recordInWords } from './words';

const COLUMNS: readonly Column<SessionRecord>[] = [
  { id: 'quand', title: 'Quand', kind: 'instant', value: ({ at }) => at },
  { id: 'quoi', title: 'Quoi', isRowHeader: true, value: recordInWords },
  { id: 'session', title: 'Session', value: ({ here }) => (here ? 'Celle-ci' : 'Une autre') },
];

/** What was recorded of the person’s own sessions: sign-ins, views as a party, closings. */
export function Records(): ReactNode {
  // Where each page begins, the first one nowhere.
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  const before = pages.at(-1);
  const query = useQuery({
    queryKey: ['session-records', before],
    queryFn: ({ signal }) => readRecords(before, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <Section title="Mes connexions et consultations">
      <p>
        Le portail garde la trace de vos connexions, de leur fin et des vues que vous avez prises. Elle ne peut être ni
        modifiée ni effacée. Si l’une n’est pas de vous, fermez vos sessions sur tous les appareils et prévenez
        l’ANISCG.
      </p>
      <Answer to={query} what="vos connexions">
        {({ records, before: next }) => (
          <>
            <DataTable
              caption="Mes connexions et consultations"
              hideCaption
              columns={COLUMNS}
              rows={records}
              rowKey={({ id }) => id}
              empty="Aucune connexion enregistrée."
            />
            <Pages
              onNewer={pages.length > 1 ? () => setPages(pages.slice(0, -1)) : undefined}
              onOlder={next === null ? undefined : () => setPages([...pages, next])}
            />
          </>
        )}
      </Answer>
    </Section>
  );
}

interface PagesProps {
  readonly onNewer: (() => void) | undefined;
  readonly onOlder: (() => void) | undefined;
}

function Pages({ onNewer, onOlder }: PagesProps): ReactNode {
  if (!onNewer && !onOlder) return null;
  return (
    <nav className="button-row" aria-label="Pages de mes connexions">
      <Button kind="secondary" disabled={!onNewer} onClick={() => onNewer?.()}>
        Plus récentes
      </Button>
      <Button kind="secondary" disabled={!onOlder} onClick={() => onOlder?.()}>
        Plus anciennes
      </Button>
    </nav>
  );
}
