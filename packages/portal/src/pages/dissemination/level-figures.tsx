import { DisseminationFiguresDocument, reasonOf, type DisseminationFiguresQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ComparedBars } from '../../ui/compared-bars';
import { Field } from '../../ui/field';
import { formatDay, formatQuantity } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { LEVEL_WORDS } from './words';

type Figures = NonNullable<DisseminationFiguresQuery['disseminationFigures']>;
type Level = NonNullable<Figures['levels']>[number];

const COLUMNS: readonly Column<Level>[] = [
  {
    id: 'niveau',
    title: 'Niveau',
    isRowHeader: true,
    value: ({ level }) => level && LEVEL_WORDS[level],
    reason: (row) => reasonOf(row, 'level'),
  },
  {
    id: 'partie',
    title: 'Diffusée par',
    value: ({ party }) => party && PARTY_WORDS[party.code],
    reason: (row) => reasonOf(row, 'party'),
  },
  { id: 'destinataires', title: 'Destinataires', kind: 'number', value: ({ recipients }) => recipients },
  { id: 'envois', title: 'Envois', kind: 'number', value: ({ sent }) => sent },
  { id: 'part-envois', title: 'Part envoyée', kind: 'share', value: ({ sentShare }) => sentShare },
  { id: 'accuses', title: 'Accusés de réception', kind: 'number', value: ({ acknowledged }) => acknowledged },
  {
    id: 'part-accuses',
    title: 'Part avec accusé',
    kind: 'share',
    value: ({ acknowledgedShare }) => acknowledgedShare,
  },
];

/** How far the convention has reached each level: what the board knows of it too. */
export function LevelFigures(): ReactNode {
  const query = useGraph(DisseminationFiguresDocument, {});
  return (
    <Section title="Destinataires touchés, par niveau" id="niveaux">
      <Answer to={query} what="les chiffres de la diffusion">
        {(result) => (
          <Field of={result} name="disseminationFigures">
            {(figures) => (
              <Field of={figures} name="levels">
                {(levels) => <Levels figures={figures} levels={levels} />}
              </Field>
            )}
          </Field>
        )}
      </Answer>
    </Section>
  );
}

function Levels({ figures, levels }: { readonly figures: Figures; readonly levels: readonly Level[] }): ReactNode {
  const { asOf, source, definition, reminderDays } = figures;
  const known = levels.filter(({ recipients }) => recipients !== null && recipients > 0);
  return (
    <>
      <ComparedBars
        label="Part des destinataires touchés par niveau ; le tableau qui suit donne les mêmes chiffres."
        series={['Envoyée', 'Accusé de réception']}
        groups={known.map(({ level, sentShare, acknowledgedShare }) => ({
          name: level ? LEVEL_WORDS[level] : '',
          ratios: [sentShare ?? 0, acknowledgedShare ?? 0],
        }))}
      />
      <DataTable
        caption="Destinataires touchés, par niveau"
        hideCaption
        columns={COLUMNS}
        rows={levels}
        rowKey={({ level }) => level ?? ''}
        empty="Aucun niveau n’est de votre compétence."
      />
      <p>
        {asOf && <>Au {formatDay(asOf)}. </>}
        {source && <>Source : {source} </>}
        {definition}
        {reminderDays !== null &&
          ` Sans accusé de réception, un destinataire est à relancer après ${formatQuantity(reminderDays, 'jour', 'jours')}.`}
      </p>
    </>
  );
}
