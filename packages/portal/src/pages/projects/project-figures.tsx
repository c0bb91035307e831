import {
  PostProjectFiguresDocument,
  reasonOf,
  type PostProjectFiguresQuery,
  type PostProjectState,
} from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatCount } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { awaitingPath } from './addresses';
import { STATUS_WORDS, STEP_WORDS } from './words';

type Figures = NonNullable<PostProjectFiguresQuery['postProjectFigures']>;
type StepCounts = NonNullable<Figures['bySteps']>[number];

const STATE_LABELS: Readonly<Record<PostProjectState, string>> = {
  OPEN: 'Projets en cours',
  POST_CREATED: 'Postes créés',
  ABANDONED: 'Projets abandonnés',
};

/** How many projects are under way, have led to a post or were given up, and the opinions that are awaited. */
export function ProjectFigureRow({ day }: { readonly day: string | undefined }): ReactNode {
  return (
    <WithFigures>
      {(figures) => {
        const { source, definition, byState } = figures;
        const origin = { date: day, source, definition };
        return (
          <FigureRow>
            {(byState ?? []).map((each) => (
              <Figure
                key={each.state}
                label={each.state ? STATE_LABELS[each.state] : ''}
                value={
                  <Field of={each} name="projects">
                    {formatCount}
                  </Field>
                }
                {...origin}
              />
            ))}
            <AwaitedFigure figures={figures} day={day} />
          </FigureRow>
        );
      }}
    </WithFigures>
  );
}

function AwaitedFigure({ figures, day }: { readonly figures: Figures; readonly day: string | undefined }): ReactNode {
  const { awaitedOpinions, source, definition } = figures;
  const awaited = awaitedOpinions ?? [];
  const total = awaited.reduce((sum, { projects }) => sum + (projects ?? 0), 0);
  return (
    <Figure label="Avis attendus" value={formatCount(total)} {...{ date: day, source, definition }}>
      <p className="fr-text--sm">
        {awaited.flatMap(({ party, projects }, index) =>
          party && projects !== null
            ? [
                <span key={party.code}>
                  {index > 0 && ', '}
                  <Link to={awaitingPath(party.code)}>{PARTY_WORDS[party.code]}</Link> : {formatCount(projects)}
                </span>,
              ]
            : [],
        )}
      </p>
    </Figure>
  );
}

function counts(name: 'todo' | 'inProgress' | 'done' | 'notApplicable', title: string): Column<StepCounts> {
  return { id: name, title, value: (row) => row[name], reason: (row) => reasonOf(row, name), kind: 'number' };
}

const STEP_COLUMNS: readonly Column<StepCounts>[] = [
  {
    id: 'etape',
    title: 'Étape',
    value: ({ step }) => step && STEP_WORDS[step],
    reason: (row) => reasonOf(row, 'step'),
    isRowHeader: true,
  },
  counts('todo', STATUS_WORDS.TODO),
  counts('inProgress', STATUS_WORDS.IN_PROGRESS),
  counts('done', STATUS_WORDS.DONE),
  counts('notApplicable', STATUS_WORDS.NOT_APPLICABLE),
];

/** How far the projects under way are with each of the seven steps. */
export function StepFigures(): ReactNode {
  return (
    <Section title="Avancement des projets en cours">
      <WithFigures>
        {(figures) => (
          <Field of={figures} name="bySteps">
            {(steps) => (
              <DataTable
                caption="Projets en cours par étape et avancement"
                columns={STEP_COLUMNS}
                rows={steps}
                rowKey={({ step }) => step ?? ''}
              />
            )}
          </Field>
        )}
      </WithFigures>
    </Section>
  );
}

function WithFigures({ children }: { readonly children: (figures: Figures) => ReactNode }): ReactNode {
  const query = useGraph(PostProjectFiguresDocument, {});
  return (
    <Answer to={query} what="les chiffres des projets">
      {(result) => (
        <Field of={result} name="postProjectFigures">
          {children}
        </Field>
      )}
    </Answer>
  );
}
