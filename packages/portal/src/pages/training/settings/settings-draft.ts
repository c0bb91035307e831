import { formatCount } from '../../../ui/format';
import { checkedAs, found } from '../../../ui/form/check';
import type { Draft } from '../../../ui/form/draft';
import type { Checked } from '../../../ui/form/write';

export type SettingField = 'onboardingDays' | 'reminderDays' | 'satisfactionThreshold';

/** What the graph takes: days, days, answers. */
export type SettingsContent = Readonly<Record<SettingField, number>>;

interface Setting {
  readonly label: string;
  readonly hint: string;
  readonly least: number;
  readonly most: number;
  /** « jours ». */
  readonly unit: string;
}

export const SETTINGS: Readonly<Record<SettingField, Setting>> = {
  onboardingDays: {
    label: 'Délai de prise de poste',
    hint: 'Jours dans lesquels un intervenant social nouvellement affecté est accueilli, de 1 à 365',
    least: 1,
    most: 365,
    unit: 'jours',
  },
  reminderDays: {
    label: 'Délai de relance d’une salle',
    hint: 'Jours sans réponse après lesquels une relance est proposée, de 1 à 90',
    least: 1,
    most: 90,
    unit: 'jours',
  },
  satisfactionThreshold: {
    label: 'Seuil de diffusion de la satisfaction',
    hint: 'Réponses en dessous desquelles ni note ni commentaire n’est montré, de 3 à 100',
    least: 3,
    most: 100,
    unit: 'réponses',
  },
};

export const SETTING_FIELDS = ['onboardingDays', 'reminderDays', 'satisfactionThreshold'] as const;

/** « 90 jours ». */
export function settingText(field: SettingField, value: number): string {
  return `${formatCount(value)} ${SETTINGS[field].unit}`;
}

/** Reads the settings as a person typed them. */
export function checkSettings(draft: Draft<SettingField>): Checked<SettingField, SettingsContent> {
  const read = (field: SettingField) => (/^\d{1,3}$/.test(draft[field].trim()) ? Number(draft[field]) : 0);
  const faults = SETTING_FIELDS.flatMap((field) => {
    const { least, most } = SETTINGS[field];
    const isRead = read(field) >= least && read(field) <= most;
    return found(field, isRead ? undefined : `Écrivez un nombre entier de ${least} à ${most}.`);
  });
  return checkedAs(faults, {
    onboardingDays: read('onboardingDays'),
    reminderDays: read('reminderDays'),
    satisfactionThreshold: read('satisfactionThreshold'),
  });
}
