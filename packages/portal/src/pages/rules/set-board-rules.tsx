import { SetBoardRulesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import type { Write } from '../../ui/form/use-write';
import { WriteField } from '../../ui/form/write-form';
import { formatCount, formatQuantity } from '../../ui/format';
import { Page } from '../../ui/page';
import { BOARD, GOVERNANCE } from '../meetings/addresses';
import { OnlyMeetingKeepers } from '../meetings/only-meeting-keepers';
import { BOARD_RULES, NEW_BOARD_RULES } from './addresses';
import { checkMeetingRules, type DatedField, type MeetingRuleField, type MeetingRules } from './rule-draft';
import { RuleForm } from './rule-form';

const BLANK = {
  ...{ effectiveOn: '', noticeDays: '', quorumNumerator: '', quorumDenominator: '', mostProxies: '', source: '' },
};

/** Sets notice, quorum and proxies of the board from a day to come. */
export default function SetBoardRules(): ReactNode {
  return (
    <Page title={NEW_BOARD_RULES.title} above={[GOVERNANCE, BOARD, BOARD_RULES]}>
      <OnlyMeetingKeepers>
        <RuleForm
          form="conseil-regles"
          blank={BLANK}
          check={checkMeetingRules}
          document={SetBoardRulesDocument}
          variables={(input) => ({ input })}
          action="Fixer ces règles"
          confirmation={({ noticeDays, quorumNumerator, quorumDenominator, mostProxies }) => [
            { term: 'Délai de convocation', value: formatQuantity(noticeDays, 'jour', 'jours') },
            { term: 'Quorum', value: `${quorumNumerator}/${quorumDenominator} des sièges` },
            { term: 'Pouvoirs par siège', value: formatCount(mostProxies) },
          ]}
          done="Les règles de réunion sont fixées."
          back={BOARD_RULES.to}
        >
          {(write) => <MeetingRuleFields write={write} />}
        </RuleForm>
      </OnlyMeetingKeepers>
    </Page>
  );
}

function MeetingRuleFields({
  write,
}: {
  readonly write: Write<MeetingRuleField | DatedField, never, MeetingRules>;
}): ReactNode {
  return (
    <>
      <WriteField write={write} name="noticeDays" label="Délai de convocation" kind="number" hint="En jours" />
      <WriteField
        write={write}
        name="quorumNumerator"
        label="Quorum : numérateur"
        kind="number"
        hint="1 pour la moitié, 2 pour les deux tiers…"
      />
      <WriteField
        write={write}
        name="quorumDenominator"
        label="Quorum : dénominateur"
        kind="number"
        hint="2 pour la moitié, 3 pour les deux tiers…"
      />
      <WriteField
        write={write}
        name="mostProxies"
        label="Pouvoirs par siège"
        kind="number"
        hint="Le plus grand nombre qu’un siège présent puisse tenir"
      />
    </>
  );
}
