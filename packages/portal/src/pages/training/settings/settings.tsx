import { reasonOf, TrainingSettingsDocument, type TrainingSettingsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../../graph/graph';
import { Answer } from '../../../ui/answer';
import { Success } from '../../../ui/form/success';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Facts, FieldFact } from '../../../ui/record';
import { Refused } from '../../../ui/refused';
import { SETTINGS_FORM, SETTINGS_PAGE, TRAINING } from '../addresses';
import { useKeepsTraining } from '../use-session-record';
import { SETTING_FIELDS, SETTINGS, settingText } from './settings-draft';

/** What the partners have agreed on for training: every party reads it, ANISCG writes it. */
export default function TrainingSettingsPage(): ReactNode {
  const keepsTraining = useKeepsTraining();
  const query = useGraph(TrainingSettingsDocument, {});
  return (
    <Page
      title={SETTINGS_PAGE.title}
      above={[TRAINING]}
      lead="Les délais et le seuil sur lesquels les parties se sont entendues ; l’ANISCG les tient."
      actions={keepsTraining && <ButtonLink to={SETTINGS_FORM}>Modifier les réglages</ButtonLink>}
    >
      <Success />
      <Answer to={query} what="les réglages">
        {(result) => <Known result={result} />}
      </Answer>
    </Page>
  );
}

function Known({ result }: { readonly result: TrainingSettingsQuery }): ReactNode {
  const reason = reasonOf(result, 'trainingSettings');
  const settings = result.trainingSettings;
  if (reason) return <Refused reason={reason} />;
  return (
    settings && (
      <Facts>
        {SETTING_FIELDS.map((field) => (
          <FieldFact key={field} term={SETTINGS[field].label} of={settings} name={field}>
            {(value) => (
              <>
                {settingText(field, value)}
                <span className="fr-hint-text">{SETTINGS[field].hint}.</span>
              </>
            )}
          </FieldFact>
        ))}
      </Facts>
    )
  );
}
