import type { HomeQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatCount, formatEuros, formatQuantity } from '../../ui/format';
import { Section } from '../../ui/page';
import type { Reader } from './role';

interface FiguresProps {
  readonly home: HomeQuery;
  readonly reader: Reader;
}

/** Four figures for the person’s party, each with its date, source and definition. */
export function KeyFigures(props: FiguresProps): ReactNode {
  const { isStaff } = props.reader;
  return (
    <Section title="Chiffres clés">
      <FigureRow>
        <Posts {...props} />
        {isStaff ? <Vacancies {...props} /> : <Departments {...props} />}
        <Subsidies {...props} />
        {isStaff ? <Onboardings {...props} /> : <Attendances {...props} />}
      </FigureRow>
    </Section>
  );
}

function Posts({ home, reader }: FiguresProps): ReactNode {
  const figures = home.postFigures;
  return (
    <Figure
      label={reader.isDirectorate ? 'Postes de ma compétence' : 'Postes'}
      value={
        <Field of={home} name="postFigures">
          {(known) => (
            <Field of={known} name="posts">
              {formatCount}
            </Field>
          )}
        </Field>
      }
      {...originOf(figures)}
    >
      {figures?.fte && <p>{formatCount(figures.fte)} équivalents temps plein</p>}
    </Figure>
  );
}

function Departments({ home }: FiguresProps): ReactNode {
  const figures = home.postFigures;
  const { single, uncovered } = figures?.departments ?? {};
  const definition = figures?.definition && `Départements où se trouve au moins un poste compté. ${figures.definition}`;
  return (
    <Figure
      label="Départements avec un poste ou plus"
      value={
        <Field of={home} name="postFigures">
          {(known) => (
            <Field of={known} name="departments">
              {({ covered, single: one }) => formatCount((covered ?? 0) + (one ?? 0))}
            </Field>
          )}
        </Field>
      }
      {...originOf(figures)}
      definition={definition}
    >
      {single !== undefined && single !== null && (
        <p>
          dont {formatCount(single)} avec un seul poste ; {formatCount(uncovered ?? 0)} sans poste
        </p>
      )}
    </Figure>
  );
}

function Vacancies({ home }: FiguresProps): ReactNode {
  const figures = home.postFigures;
  const definition = figures?.definition && `Parmi eux, ceux que leur titulaire a quittés. ${figures.definition}`;
  return (
    <Figure
      label="Postes vacants"
      value={
        <Field of={home} name="postFigures">
          {(known) => (
            <Field of={known} name="byState">
              {(states) => formatCount(states.find(({ state }) => state === 'VACANT')?.posts ?? 0)}
            </Field>
          )}
        </Field>
      }
      {...originOf(figures)}
      definition={definition}
    >
      {figures?.posts !== null && figures?.posts !== undefined && (
        <p>sur {formatQuantity(figures.posts, 'poste', 'postes')}</p>
      )}
    </Figure>
  );
}

function Subsidies({ home, reader }: FiguresProps): ReactNode {
  const year = home.subsidyYears?.[0];
  return (
    <Figure
      label={`${reader.seesAllSubsidies ? 'Subventions versées' : 'Subvention versée'}${year?.fiscalYear ? ` pour ${year.fiscalYear}` : ''}`}
      value={
        <Field of={home} name="subsidyYears" empty="Aucune">
          {([latest]) =>
            latest && (
              <Field of={latest} name="paid">
                {(paid) => formatEuros(paid, 'short')}
              </Field>
            )
          }
        </Field>
      }
      {...originOf(year)}
    >
      {year?.committed && <p>sur {formatEuros(year.committed, 'short')} engagés</p>}
    </Figure>
  );
}

function Attendances({ home }: FiguresProps): ReactNode {
  const figures = home.trainingFigures;
  return (
    <Figure
      label="Présences en formation"
      value={
        <Field of={home} name="trainingFigures">
          {(known) => (
            <Field of={known} name="attended">
              {formatCount}
            </Field>
          )}
        </Field>
      }
      {...originOf(figures)}
    >
      {figures?.upcoming !== null && figures?.upcoming !== undefined && (
        <p>{formatQuantity(figures.upcoming, 'session à venir', 'sessions à venir')}</p>
      )}
    </Figure>
  );
}

function Onboardings({ home }: FiguresProps): ReactNode {
  const figures = home.trainingFigures;
  return (
    <Figure
      label="Formations d’accueil en retard"
      value={
        <Field of={home} name="trainingFigures">
          {(known) => (
            <Field of={known} name="onboardingOverdue">
              {formatCount}
            </Field>
          )}
        </Field>
      }
      {...originOf(figures)}
    >
      {(figures?.onboardingDue ?? 0) > 0 && (
        <p>
          {formatQuantity(figures?.onboardingDue ?? 0, 'autre encore dans les temps', 'autres encore dans les temps')}
        </p>
      )}
    </Figure>
  );
}

interface Origin {
  readonly asOf: string | null;
  readonly source: string | null;
  readonly definition: string | null;
}

function originOf(figures: Origin | null | undefined) {
  return { date: figures?.asOf, source: figures?.source, definition: figures?.definition };
}
