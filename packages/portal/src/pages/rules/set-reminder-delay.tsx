import { SetDisseminationReminderDelayDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteField } from '../../ui/form/write-form';
import { formatQuantity } from '../../ui/format';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { REGISTER } from '../dissemination/addresses';
import { GOVERNANCE } from '../meetings/addresses';
import { useKeepsMeetings } from '../meetings/only-meeting-keepers';
import { NEW_REMINDER_DELAY } from './addresses';
import { checkReminderDelay } from './rule-draft';
import { RuleForm } from './rule-form';

/** Sets after how many days recipients of the convention are reminded, from a day to come. */
export default function SetReminderDelay(): ReactNode {
  const keepsRegister = useKeepsMeetings();
  return (
    <Page title={NEW_REMINDER_DELAY.title} above={[GOVERNANCE, REGISTER]}>
      {keepsRegister ? (
        <DelayForm />
      ) : (
        <Message kind="warning" title="Vous ne pouvez pas écrire ici">
          Seule l’ANISCG fixe le délai de relance. Si vous en êtes, vérifiez en tant que qui vous lisez.
        </Message>
      )}
    </Page>
  );
}

function DelayForm(): ReactNode {
  return (
    <RuleForm
      form="diffusion-delai"
      blank={{ effectiveOn: '', reminderDays: '', source: '' }}
      check={checkReminderDelay}
      document={SetDisseminationReminderDelayDocument}
      variables={(input) => ({ input })}
      action="Fixer ce délai"
      confirmation={({ reminderDays }) => [{ term: 'Délai', value: formatQuantity(reminderDays, 'jour', 'jours') }]}
      done="Le délai de relance est fixé."
      back={REGISTER.to}
    >
      {(write) => (
        <WriteField
          write={write}
          name="reminderDays"
          label="Délai de relance"
          kind="number"
          hint="En jours sans accusé de réception, depuis l’envoi ou la dernière relance"
        />
      )}
    </RuleForm>
  );
}
