import { ChangeTrainingSettingsDocument, TrainingSettingsDocument, type TrainingSettingsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../../graph/graph';
import { Answer } from '../../../ui/answer';
import { success } from '../../../ui/form/success';
import { useWrite } from '../../../ui/form/use-write';
import { WriteField, WriteForm } from '../../../ui/form/write-form';
import { SETTINGS_PAGE, TRAINING } from '../addresses';
import { FormPage } from '../form-page';
import { useKeepsTraining } from '../use-session-record';
import { checkSettings, SETTING_FIELDS, SETTINGS, settingText, type SettingsContent } from './settings-draft';

type Settings = NonNullable<TrainingSettingsQuery['trainingSettings']>;

/** Changes delays and threshold of training. */
export default function ChangeSettings(): ReactNode {
  const keepsTraining = useKeepsTraining();
  return (
    <FormPage
      title="Modifier les réglages des formations"
      above={[TRAINING, SETTINGS_PAGE]}
      isAllowed={keepsTraining}
      refusal="Seule l’ANISCG tient les réglages des formations."
    >
      {() => <Known />}
    </FormPage>
  );
}

function Known(): ReactNode {
  const query = useGraph(TrainingSettingsDocument, {});
  return (
    <Answer to={query} what="les réglages">
      {({ trainingSettings }) => trainingSettings && <Form settings={trainingSettings} />}
    </Answer>
  );
}

function Form({ settings }: { readonly settings: Settings }): ReactNode {
  const navigate = useNavigate();
  const write = useSettingsWrite(settings);
  return (
    <WriteForm
      write={write}
      action="Enregistrer les réglages"
      warning="Toutes les parties les lisent. Ils valent à partir de maintenant : les échéances déjà fixées ne bougent pas."
      confirmation={(content) =>
        SETTING_FIELDS.map((field) => ({ term: SETTINGS[field].label, value: settingText(field, content[field]) }))
      }
      comparison={(before, theirs) =>
        SETTING_FIELDS.map((field) => ({
          label: SETTINGS[field].label,
          before: before[field],
          theirs: theirs[field],
          mine: write.draft[field],
        }))
      }
      onLeave={() => void navigate(SETTINGS_PAGE.to)}
    >
      {SETTING_FIELDS.map((field) => (
        <WriteField
          key={field}
          write={write}
          name={field}
          label={SETTINGS[field].label}
          kind="number"
          hint={SETTINGS[field].hint}
        />
      ))}
    </WriteForm>
  );
}

function useSettingsWrite(settings: Settings) {
  const navigate = useNavigate();
  const known = {
    onboardingDays: String(settings.onboardingDays ?? ''),
    reminderDays: String(settings.reminderDays ?? ''),
    satisfactionThreshold: String(settings.satisfactionThreshold ?? ''),
  };
  return useWrite({
    form: 'reglages-formations',
    blank: known,
    current: { ...known, version: String(settings.version ?? 0) },
    check: checkSettings,
    document: ChangeTrainingSettingsDocument,
    variables: (content: SettingsContent, { version }) => ({ input: { ...content, version } }),
    payload: ({ changeTrainingSettings }) => changeTrainingSettings,
    onWritten: () => void navigate(SETTINGS_PAGE.to, { state: success('Les réglages sont enregistrés.') }),
  });
}
