import { reasonOf, type PartyCode, type UndertakingsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { partiesInWords } from '../../words';
import { undertakingPath } from './addresses';
import { originInWords, RECURRENCE_WORDS, UNDERTAKING_STATUS_TONES, UNDERTAKING_STATUS_WORDS } from './words';

type Row = NonNullable<UndertakingsQuery['undertakings']>['nodes'][number];
type Parties = readonly { readonly code: PartyCode }[] | null;

export const UNDERTAKING_COLUMNS: readonly Column<Row>[] = [
  {
    id: 'numero',
    title: 'Référence',
    isRowHeader: true,
    value: ({ number }) => number,
    show: ({ id, number }) => <Link to={undertakingPath(id)}>{number}</Link>,
    reason: (row) => reasonOf(row, 'number'),
  },
  {
    id: 'article',
    title: 'Origine',
    value: ({ article, origin, number }) => originInWords({ article, origin, number }),
    show: ({ article, origin, number }) =>
      article === null ? (
        originInWords({ article, origin, number })
      ) : (
        <Link to={`/gouvernance#article-${article}`}>Article {article}</Link>
      ),
    reason: (row) => reasonOf(row, 'article') ?? reasonOf(row, 'origin'),
  },
  {
    id: 'texte',
    title: 'Texte',
    value: ({ words }) => words,
    show: ({ words }) => `«\u202f${words}\u202f»`,
    reason: (row) => reasonOf(row, 'words'),
  },
  { id: 'du-par', title: 'Dû par', value: ({ owedBy }) => named(owedBy), reason: (row) => reasonOf(row, 'owedBy') },
  { id: 'du-a', title: 'Dû à', value: ({ owedTo }) => named(owedTo), reason: (row) => reasonOf(row, 'owedTo') },
  {
    id: 'recurrence',
    title: 'Récurrence',
    value: ({ recurrence }) => recurrence && RECURRENCE_WORDS[recurrence],
    reason: (row) => reasonOf(row, 'recurrence'),
  },
  {
    id: 'echeance',
    title: 'Prochaine échéance',
    kind: 'day',
    value: ({ nextDueOn }) => nextDueOn,
    reason: (row) => reasonOf(row, 'nextDueOn'),
  },
  {
    id: 'retard',
    title: 'En retard depuis',
    kind: 'day',
    value: ({ overdueSince }) => overdueSince,
    show: ({ overdueSince }) => (overdueSince ? formatShortDay(overdueSince) : 'Sans retard'),
    reason: (row) => reasonOf(row, 'overdueSince'),
  },
  {
    id: 'statut',
    title: 'Statut',
    value: ({ status }) => status && UNDERTAKING_STATUS_WORDS[status],
    show: ({ status }) =>
      status && <Badge tone={UNDERTAKING_STATUS_TONES[status]}>{UNDERTAKING_STATUS_WORDS[status]}</Badge>,
    reason: (row) => reasonOf(row, 'status'),
  },
];

function named(parties: Parties): string | null {
  return parties && parties.length > 0 ? partiesInWords(parties.map(({ code }) => code)) : null;
}
