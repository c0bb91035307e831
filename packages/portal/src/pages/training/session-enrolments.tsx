import type { ReactNode } from 'react';
import { useSession } from '../../session/session';
import { Field } from '../../ui/field';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { enrolmentColumns, waitingPlaceColumn } from './enrolment-columns';
import { inStates, SEATED } from './enrolment-person';
import { possibleWith } from './session-course';
import { useSendingParties, type EnrolmentRecord, type SessionRecord } from './use-session-record';

interface SessionEnrolmentsProps {
  readonly session: SessionRecord;
  readonly today: string | undefined;
}

/** Who is enrolled: with a seat, on the waiting list in its order, withdrawn. */
export function SessionEnrolments({ session, today }: SessionEnrolmentsProps): ReactNode {
  return (
    <Section title="Personnes inscrites">
      <Field of={session} name="enrolments" empty={emptyOf(session)}>
        {(enrolments) => <Lists enrolments={enrolments} session={session} today={today} />}
      </Field>
    </Section>
  );
}

function emptyOf({ state }: SessionRecord): string {
  if (state === 'DRAFT') return 'Une session en préparation ne prend pas encore d’inscription.';
  return 'Personne parmi celles que vous pouvez voir.';
}

interface ListsProps extends SessionEnrolmentsProps {
  readonly enrolments: readonly EnrolmentRecord[];
}

function Lists({ enrolments, session, today }: ListsProps): ReactNode {
  const sendingParties = useSendingParties();
  const seesAll = useSession().reading.includes('ANISCG');
  const columns = enrolmentColumns(session, possibleWith(session, today).enrol ? sendingParties : []);
  const waiting = inStates(enrolments, ['WAITLISTED']);
  const gone = inStates(enrolments, ['WITHDRAWN']);
  return (
    <>
      <DataTable
        caption="Personnes qui ont une place"
        columns={columns}
        rows={inStates(enrolments, SEATED)}
        rowKey={({ id }) => id}
        empty="Aucune personne n’a de place parmi celles que vous pouvez voir."
      />
      {waiting.length > 0 && (
        <>
          <DataTable
            caption="Liste d’attente, dans l’ordre des demandes"
            columns={[waitingPlaceColumn(waiting, seesAll), ...columns]}
            rows={waiting}
            rowKey={({ id }) => id}
          />
          <p className="fr-text--sm">
            Dès qu’une place se libère, elle revient à la première personne de la liste, toutes parties confondues.
          </p>
        </>
      )}
      {gone.length > 0 && (
        <details>
          <summary>Personnes désinscrites ({gone.length})</summary>
          <DataTable caption="Personnes désinscrites" columns={columns} rows={gone} rowKey={({ id }) => id} />
        </details>
      )}
    </>
  );
}
