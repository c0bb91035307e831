import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../../ui/badge';
import { Field } from '../../../ui/field';
import { Success } from '../../../ui/form/success';
import { formatDay } from '../../../ui/format';
import { ButtonLink, Link } from '../../../ui/link';
import type { Column } from '../../../ui/list/column';
import { DataTable } from '../../../ui/list/data-table';
import { Section } from '../../../ui/page';
import { Facts, FieldFact } from '../../../ui/record';
import { partiesInWords } from '../../../words';
import { resolutionPath } from '../../resolutions/addresses';
import { fulfilmentPath } from '../addresses';
import { useDebtors } from '../use-acting-parties';
import { RECURRENCE_WORDS, UNDERTAKING_STATUS_TONES, UNDERTAKING_STATUS_WORDS } from '../words';
import { Fulfilments } from './fulfilments';
import { UndertakingPage, type UndertakingRecord } from './undertaking-page';

type Period = NonNullable<UndertakingRecord['periods']>[number];
type Parties = NonNullable<UndertakingRecord['owedBy']>;

const named = (parties: Parties) => partiesInWords(parties.map(({ code }) => code));

/** One commitment: its words, where each of its periods stands, what was kept and what proves it. */
export default function Undertaking(): ReactNode {
  return (
    <UndertakingPage actions={(undertaking) => <Acts undertaking={undertaking} />}>
      {(undertaking) => (
        <>
          <Success />
          <blockquote>
            <p>
              «{'\u202f'}
              <Field of={undertaking} name="words" />
              {'\u202f'}»
            </p>
          </blockquote>
          <UndertakingFacts undertaking={undertaking} />
          <Periods undertaking={undertaking} />
          <Fulfilments undertaking={undertaking} />
        </>
      )}
    </UndertakingPage>
  );
}

function Acts({ undertaking }: { readonly undertaking: UndertakingRecord }): ReactNode {
  const debtors = useDebtors(undertaking.owedBy);
  if (debtors.length === 0 || undertaking.keptByFacts !== false) return null;
  return <ButtonLink to={fulfilmentPath(undertaking.id)}>Enregistrer ce qui a été tenu</ButtonLink>;
}

function UndertakingFacts({ undertaking }: { readonly undertaking: UndertakingRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Statut" of={undertaking} name="status">
        {(status) => <Badge tone={UNDERTAKING_STATUS_TONES[status]}>{UNDERTAKING_STATUS_WORDS[status]}</Badge>}
      </FieldFact>
      {undertaking.overdueSince && (
        <FieldFact term="En retard depuis le" of={undertaking} name="overdueSince">
          {formatDay}
        </FieldFact>
      )}
      <Origin undertaking={undertaking} />
      <FieldFact term="Dû par" of={undertaking} name="owedBy">
        {named}
      </FieldFact>
      <FieldFact term="Dû à" of={undertaking} name="owedTo">
        {named}
      </FieldFact>
      <FieldFact term="Tenu" of={undertaking} name="severally">
        {(severally) => (severally ? 'Par chacun pour soi' : 'Par l’un pour tous')}
      </FieldFact>
      {undertaking.keptByFacts && (
        <FieldFact term="Constat" of={undertaking} name="keptByFacts">
          {() => 'Par le registre des versements : rien ne s’enregistre ici'}
        </FieldFact>
      )}
      <FieldFact term="Récurrence" of={undertaking} name="recurrence">
        {(recurrence) => RECURRENCE_WORDS[recurrence]}
      </FieldFact>
      <FieldFact term="Prochaine échéance" of={undertaking} name="nextDueOn" empty="Aucune à venir">
        {formatDay}
      </FieldFact>
    </Facts>
  );
}

/** The article of the convention, or the decision of the board: its resolution is masked from who may not read it. */
function Origin({ undertaking }: { readonly undertaking: UndertakingRecord }): ReactNode {
  const { origin, number } = undertaking;
  if (origin !== 'BOARD')
    return (
      <FieldFact term="Article" of={undertaking} name="article">
        {(article) => <Link to={`/gouvernance#article-${article}`}>Article {article}</Link>}
      </FieldFact>
    );
  return (
    <>
      <FieldFact term="Origine" of={undertaking} name="origin">
        {() => `Décision ${number ?? ''} du conseil d’administration`}
      </FieldFact>
      <FieldFact term="Résolution" of={undertaking} name="resolution">
        {({ id, title }) => <Link to={resolutionPath(id)}>{title}</Link>}
      </FieldFact>
    </>
  );
}

const COLUMNS: readonly Column<Period>[] = [
  {
    id: 'echeance',
    title: 'Échéance',
    kind: 'day',
    isRowHeader: true,
    value: ({ dueOn }) => dueOn,
    reason: (row) => reasonOf(row, 'dueOn'),
  },
  {
    id: 'statut',
    title: 'Statut',
    value: ({ status }) => status && UNDERTAKING_STATUS_WORDS[status],
    show: ({ status }) =>
      status && <Badge tone={UNDERTAKING_STATUS_TONES[status]}>{UNDERTAKING_STATUS_WORDS[status]}</Badge>,
    reason: (row) => reasonOf(row, 'status'),
  },
  {
    id: 'reste',
    title: 'Reste dû par',
    value: ({ owing }) => (owing && owing.length > 0 ? named(owing) : 'Personne'),
    reason: (row) => reasonOf(row, 'owing'),
  },
];

/** The periods, the latest first. */
function Periods({ undertaking }: { readonly undertaking: UndertakingRecord }): ReactNode {
  return (
    <Section title="Échéances">
      <Field of={undertaking} name="periods">
        {(periods) => (
          <DataTable
            caption="Échéances de l’engagement"
            hideCaption
            columns={COLUMNS}
            rows={periods.toReversed()}
            rowKey={({ dueOn }) => dueOn ?? ''}
            empty="Cet engagement n’a pas d’échéance."
          />
        )}
      </Field>
    </Section>
  );
}
