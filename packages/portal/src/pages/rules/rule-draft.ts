import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

const LONGEST_SOURCE = 300;
const WHOLE = /^\d{1,4}$/;

/** The fields of every rule with a day of effect. */
export type DatedField = 'effectiveOn' | 'source';

export type MeetingRuleField = 'noticeDays' | 'quorumNumerator' | 'quorumDenominator' | 'mostProxies';
export type MeetingRules = Readonly<Record<MeetingRuleField, number>> & Draft<DatedField>;

const RANGES: Readonly<Record<MeetingRuleField, readonly [least: number, most: number]>> = {
  noticeDays: [0, 90],
  quorumNumerator: [1, 100],
  quorumDenominator: [1, 100],
  mostProxies: [0, 20],
};

/** Reads notice, quorum and proxies as a person typed them. */
export function checkMeetingRules(
  draft: Draft<MeetingRuleField | DatedField>,
): Checked<MeetingRuleField | DatedField, MeetingRules> {
  const { noticeDays, quorumNumerator, quorumDenominator, mostProxies } = draft;
  const numbers = { noticeDays, quorumNumerator, quorumDenominator, mostProxies };
  const isMoreThanAll = Number(quorumNumerator) > Number(quorumDenominator);
  return checkedAs<MeetingRuleField | DatedField, MeetingRules>(
    [
      ...faultsOfDated(draft),
      ...found('noticeDays', faultOfNumber(noticeDays, RANGES.noticeDays)),
      ...found(
        'quorumNumerator',
        faultOfNumber(quorumNumerator, RANGES.quorumNumerator) ??
          (isMoreThanAll ? 'Le quorum ne dépasse pas la totalité des sièges.' : undefined),
      ),
      ...found('quorumDenominator', faultOfNumber(quorumDenominator, RANGES.quorumDenominator)),
      ...found('mostProxies', faultOfNumber(mostProxies, RANGES.mostProxies)),
    ],
    {
      ...datedOf(draft),
      noticeDays: Number(numbers.noticeDays),
      quorumNumerator: Number(numbers.quorumNumerator),
      quorumDenominator: Number(numbers.quorumDenominator),
      mostProxies: Number(numbers.mostProxies),
    },
  );
}

export type ConflictRule = { readonly ownLineAbstains: boolean } & Draft<DatedField>;

/** Reads who abstains as a person chose it. */
export function checkConflictRule(
  draft: Draft<'ownLineAbstains' | DatedField>,
): Checked<'ownLineAbstains' | DatedField, ConflictRule> {
  const { ownLineAbstains } = draft;
  const isChosen = ownLineAbstains === 'oui' || ownLineAbstains === 'non';
  return checkedAs<'ownLineAbstains' | DatedField, ConflictRule>(
    [...faultsOfDated(draft), ...found('ownLineAbstains', isChosen ? undefined : 'Choisissez la règle.')],
    { ...datedOf(draft), ownLineAbstains: ownLineAbstains === 'oui' },
  );
}

export type ReminderDelay = { readonly reminderDays: number } & Draft<DatedField>;

/** Reads a delay as a person typed it. */
export function checkReminderDelay(
  draft: Draft<'reminderDays' | DatedField>,
): Checked<'reminderDays' | DatedField, ReminderDelay> {
  return checkedAs<'reminderDays' | DatedField, ReminderDelay>(
    [...faultsOfDated(draft), ...found('reminderDays', faultOfNumber(draft.reminderDays, [1, 365]))],
    { ...datedOf(draft), reminderDays: Number(draft.reminderDays) },
  );
}

function datedOf({ effectiveOn, source }: Draft<DatedField>): Draft<DatedField> {
  return { effectiveOn, source: source.trim() };
}

function faultsOfDated({ effectiveOn, source }: Draft<DatedField>): (readonly [DatedField, string])[] {
  return [
    ...found('effectiveOn', faultOfDay(effectiveOn, { what: 'le premier jour' })),
    ...found('source', faultOfText(source.trim(), { what: 'la source', longest: LONGEST_SOURCE })),
  ];
}

function faultOfNumber(text: string, [least, most]: readonly [number, number]): string | undefined {
  const isWithin = WHOLE.test(text.trim()) && Number(text) >= least && Number(text) <= most;
  return isWithin ? undefined : `Indiquez un nombre entier de ${least} à ${most}.`;
}
