import { BoardSettingsDocument, reasonOf, type BoardSettingsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Success } from '../../ui/form/success';
import { formatQuantity } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { Page, Section } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { BOARD, GOVERNANCE } from '../meetings/addresses';
import { useKeepsMeetings } from '../meetings/only-meeting-keepers';
import { BOARD_RULES, NEW_BOARD_RULES, NEW_CONFLICT_RULE } from './addresses';
import { RuleTable } from './rule-table';
import { CONFLICT_WORDS } from './words';

type MeetingRules = NonNullable<BoardSettingsQuery['boardRules']>[number];
type ConflictRule = NonNullable<BoardSettingsQuery['boardConflictRules']>[number];

const MEETING_COLUMNS: readonly Column<MeetingRules>[] = [
  {
    id: 'convocation',
    title: 'Délai de convocation',
    value: ({ noticeDays }) => noticeDays,
    show: ({ noticeDays }) => noticeDays !== null && formatQuantity(noticeDays, 'jour', 'jours'),
    reason: (row) => reasonOf(row, 'noticeDays'),
  },
  {
    id: 'quorum',
    title: 'Quorum',
    value: ({ quorumNumerator, quorumDenominator }) =>
      quorumNumerator === null || quorumDenominator === null
        ? null
        : `${quorumNumerator}/${quorumDenominator} des sièges`,
    reason: (row) => reasonOf(row, 'quorumNumerator'),
  },
  {
    id: 'pouvoirs',
    title: 'Pouvoirs par siège, au plus',
    kind: 'number',
    value: ({ mostProxies }) => mostProxies,
    reason: (row) => reasonOf(row, 'mostProxies'),
  },
];

const CONFLICT_COLUMNS: readonly Column<ConflictRule>[] = [
  {
    id: 'regle',
    title: 'Vote d’un financeur sur sa propre subvention',
    value: ({ ownLineAbstains }) => (ownLineAbstains === null ? null : CONFLICT_WORDS[ownLineAbstains ? 'oui' : 'non']),
    reason: (row) => reasonOf(row, 'ownLineAbstains'),
  },
];

/** By which rules the board meets and votes: those to come, in force and replaced. */
export default function BoardRules(): ReactNode {
  const query = useGraph(BoardSettingsDocument, {});
  return (
    <Page
      title={BOARD_RULES.title}
      above={[GOVERNANCE, BOARD]}
      lead="Convocation, quorum, pouvoirs et conflits d’intérêts : la convention n’en fixe rien. Chaque règle vaut à partir d’un jour ; une réunion tenue et un scrutin clos gardent celles de leur jour."
    >
      <Success />
      <Answer to={query} what="les règles du conseil">
        {(result) => {
          const reason = reasonOf(result, 'boardRules');
          return reason ? <Refused reason={reason} /> : <Rules result={result} />;
        }}
      </Answer>
    </Page>
  );
}

function Rules({ result }: { readonly result: BoardSettingsQuery }): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  const today = result.convention?.asOf ?? '';
  return (
    <>
      <Section
        title="Réunions"
        actions={keepsMeetings && <ButtonLink to={NEW_BOARD_RULES.to}>{NEW_BOARD_RULES.title}</ButtonLink>}
      >
        <p>
          Le délai est celui des règles du jour de la convocation ; quorum et pouvoirs sont ceux du jour de la réunion.
          La majorité et sa base se choisissent pour chaque résolution.
        </p>
        <RuleTable
          caption="Règles de réunion du conseil"
          rules={result.boardRules ?? []}
          today={today}
          columns={MEETING_COLUMNS}
        />
      </Section>
      <Section
        title="Conflits d’intérêts"
        actions={keepsMeetings && <ButtonLink to={NEW_CONFLICT_RULE.to}>{NEW_CONFLICT_RULE.title}</ButtonLink>}
      >
        <p>
          Une résolution qui porte sur la subvention d’un financeur le nomme ; la règle vaut alors pour toutes ses
          lignes.
        </p>
        <RuleTable
          caption="Règles des conflits d’intérêts"
          rules={result.boardConflictRules ?? []}
          today={today}
          columns={CONFLICT_COLUMNS}
        />
      </Section>
    </>
  );
}
