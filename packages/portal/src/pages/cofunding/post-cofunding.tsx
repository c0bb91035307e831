import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Field } from '../../ui/field';
import { formatDay, formatEuros } from '../../ui/format';
import { Success } from '../../ui/form/success';
import { ButtonLink, Link } from '../../ui/link';
import { AddressProblems } from '../../ui/list/address-problems';
import { DataTable } from '../../ui/list/data-table';
import { Filters } from '../../ui/list/filters';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Message } from '../../ui/message';
import { Section } from '../../ui/page';
import { Fact, FieldFact, Facts } from '../../ui/record';
import { Timeline } from '../../ui/timeline';
import { FUNDER_KIND_WORDS } from '../posts/words';
import { correctionPath, planPath } from './addresses';
import { CofundingPage } from './cofunding-page';
import { shareColumns } from './share-columns';
import { useKeepsPlans, type Plan } from './use-cofunding';
import { EVENT_WORDS } from './words';

const ADDRESS: ListAddress = {
  filters: [{ name: 'date', label: 'Tel que connu le', hint: 'Aujourd’hui par défaut', kind: 'day' }],
};

/** Who pays for a post, year by year, as known on a day; and what was recorded of it. */
export default function PostCofunding(): ReactNode {
  const { reference = '' } = useParams();
  const list = useList(ADDRESS);
  const day = list.state.values['date'];
  // The past is only read.
  const mayWrite = useKeepsPlans() && day === undefined;
  return (
    <CofundingPage
      title={`Financement du poste ${reference}`}
      asOf={day}
      actions={mayWrite && <ButtonLink to={planPath(reference)}>Planifier un exercice</ButtonLink>}
      before={
        <>
          <Success />
          <AddressProblems list={list} />
          <Filters list={list} label="Choisir la date de lecture" action="Afficher" />
        </>
      }
    >
      {(post) => (
        <>
          {day && (
            <Message kind="info">{`Les plans tels qu’ils étaient connus le ${formatDay(day)}, et non tels qu’ils sont aujourd’hui.`}</Message>
          )}
          <Field of={post} name="cofundingPlans">
            {(plans) =>
              plans.length === 0 ? (
                <p className="empty">Aucun plan de financement.</p>
              ) : (
                plans
                  .toReversed()
                  .map((plan) => <PlanOfYear key={plan.id} plan={plan} reference={reference} mayWrite={mayWrite} />)
              )
            }
          </Field>
        </>
      )}
    </CofundingPage>
  );
}

interface PlanProps {
  readonly plan: Plan;
  readonly reference: string;
  readonly mayWrite: boolean;
}

function PlanOfYear({ plan, reference, mayWrite }: PlanProps): ReactNode {
  const year = plan.fiscalYear ?? 0;
  return (
    <Section title={`Exercice ${year}`} id={`exercice-${year}`}>
      <Facts>
        <FieldFact term="Coût du poste" of={plan} name="cost">
          {(cost) => formatEuros(cost)}
        </FieldFact>
        <Fact term="Barème du FIPD">{plan.schedule?.label ?? 'Taux libres'}</Fact>
        <FieldFact term="Plan enregistré le" of={plan} name="recordedOn">
          {formatDay}
        </FieldFact>
      </Facts>
      <Field of={plan} name="shares" empty="Aucun financeur enregistré.">
        {(shares) => (
          <DataTable
            caption={`Financeurs du poste en ${year}`}
            hideCaption
            columns={shareColumns(reference, year, mayWrite)}
            rows={shares}
            rowKey={({ id }) => id}
          />
        )}
      </Field>
      {mayWrite && (
        <p>
          <Link to={correctionPath(reference, year)}>{`Corriger le plan ${year}`}</Link>
        </p>
      )}
      <h3 className="fr-h6">{`Historique du plan ${year}`}</h3>
      <Field of={plan} name="history">
        {(events) => <Timeline items={events.map(eventOf)} empty="Rien n’est enregistré." />}
      </Field>
    </Section>
  );
}

function eventOf(event: NonNullable<Plan['history']>[number], index: number) {
  const { kind, recordedOn, funderKind, reason } = event;
  const what = kind ? EVENT_WORDS[kind] : '';
  return {
    id: String(index),
    on: recordedOn,
    title: funderKind ? `${what} : ${FUNDER_KIND_WORDS[funderKind]}` : what,
    children: (
      <>
        {reason && <p>{reason}</p>}
        <Facts>
          <FieldFact term="Enregistré par" of={event} name="recordedBy" empty="Reprise de données">
            {String}
          </FieldFact>
        </Facts>
      </>
    ),
  };
}
