import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../ui/badge';
import { formatDay } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { standingOf, type RuleStanding } from './rule-standing';

const TONES: Readonly<Record<RuleStanding, Tone>> = {
  'À venir': 'info',
  'En vigueur': 'success',
  Remplacée: 'neutral',
};

interface DatedRule {
  readonly id: string;
  readonly effectiveOn: string | null;
  readonly source: string | null;
}

interface RuleTableProps<Rule extends DatedRule> {
  readonly caption: string;
  readonly rules: readonly Rule[];
  /** Today in Europe/Paris. */
  readonly today: string;
  /** What the rules say, between their day and their source. */
  readonly columns: readonly Column<Rule>[];
}

/** Rules to come, in force and replaced, the latest first. */
export function RuleTable<Rule extends DatedRule>({ caption, rules, today, columns }: RuleTableProps<Rule>): ReactNode {
  const standing = (rule: Rule) => standingOf(rule, rules, today);
  const all: readonly Column<Rule>[] = [
    {
      id: 'effet',
      title: 'À partir du',
      kind: 'day',
      isRowHeader: true,
      value: ({ effectiveOn }) => effectiveOn,
      show: ({ effectiveOn }) => effectiveOn && formatDay(effectiveOn),
      reason: (row) => reasonOf(row, 'effectiveOn'),
    },
    {
      id: 'etat',
      title: 'État',
      value: standing,
      show: (rule) => <Badge tone={TONES[standing(rule)]}>{standing(rule)}</Badge>,
    },
    ...columns,
    { id: 'source', title: 'Source', value: ({ source }) => source, reason: (row) => reasonOf(row, 'source') },
  ];
  return <DataTable caption={caption} hideCaption columns={all} rows={rules} rowKey={({ id }) => id} />;
}
