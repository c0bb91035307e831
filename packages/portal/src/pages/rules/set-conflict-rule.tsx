import { SetBoardConflictRuleDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteChoice } from '../../ui/form/choice-field';
import { choicesOf } from '../../ui/list/choices';
import { Page } from '../../ui/page';
import { BOARD, GOVERNANCE } from '../meetings/addresses';
import { OnlyMeetingKeepers } from '../meetings/only-meeting-keepers';
import { BOARD_RULES, NEW_CONFLICT_RULE } from './addresses';
import { checkConflictRule } from './rule-draft';
import { RuleForm } from './rule-form';
import { CONFLICT_WORDS } from './words';

/** Sets whether a funder's seat abstains on its own subsidy, from a day to come. */
export default function SetConflictRule(): ReactNode {
  return (
    <Page title={NEW_CONFLICT_RULE.title} above={[GOVERNANCE, BOARD, BOARD_RULES]}>
      <OnlyMeetingKeepers>
        <RuleForm
          form="conseil-conflits"
          blank={{ effectiveOn: '', ownLineAbstains: '', source: '' }}
          check={checkConflictRule}
          document={SetBoardConflictRuleDocument}
          variables={(input) => ({ input })}
          action="Fixer cette règle"
          confirmation={({ ownLineAbstains }) => [
            { term: 'Sur sa propre subvention', value: CONFLICT_WORDS[ownLineAbstains ? 'oui' : 'non'] },
          ]}
          done="La règle des conflits d’intérêts est fixée."
          back={BOARD_RULES.to}
        >
          {(write) => (
            <WriteChoice
              write={write}
              name="ownLineAbstains"
              label="Vote d’un financeur sur sa propre subvention"
              hint="Aux réunions à partir de ce jour"
              choices={choicesOf(CONFLICT_WORDS)}
            />
          )}
        </RuleForm>
      </OnlyMeetingKeepers>
    </Page>
  );
}
