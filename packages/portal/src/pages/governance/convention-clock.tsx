import type { ConventionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { Timeline, type TimelineItem } from '../../ui/timeline';

type Convention = NonNullable<ConventionQuery['convention']>;

/** Where the convention stands today: its term, its renewal, its notice. */
export function ConventionClock({ convention }: { readonly convention: Convention }): ReactNode {
  return (
    <Section title="Où en est la convention">
      <Facts>
        {convention.endsOn && (
          <FieldFact term="Dénoncée : prend fin le" of={convention} name="endsOn">
            {(endsOn) => <strong>{formatDay(endsOn)}</strong>}
          </FieldFact>
        )}
        <FieldFact term="Période en cours" of={convention} name="currentTerm" empty="Aucune">
          {({ number, startsOn, endsOn }) => (
            <>
              {number}
              <sup>{number === 1 ? 're' : 'e'}</sup> année
              {startsOn && endsOn && ` : du ${formatDay(startsOn)} au ${formatDay(endsOn)}`}
            </>
          )}
        </FieldFact>
        <FieldFact term="Prochain renouvellement tacite" of={convention} name="nextRenewal" empty="Aucun">
          {formatDay}
        </FieldFact>
        <FieldFact term="Dénonciation avant ce renouvellement" of={convention} name="noticeStillPossible">
          {(possible) => <Notice possible={possible} endsOn={convention.endsOn} />}
        </FieldFact>
        <FieldFact term="Prochain dernier jour pour dénoncer" of={convention} name="nextNoticeDay" empty="Sans objet">
          {formatDay}
        </FieldFact>
        <FieldFact term="Préavis" of={convention} name="noticeMonths">
          {(months) => `${months} mois, par lettre recommandée avec accusé de réception (article 6)`}
        </FieldFact>
      </Facts>
      <Timeline items={momentsOf(convention)} empty="Aucune date n’est connue." />
    </Section>
  );
}

function Notice({ possible, endsOn }: { readonly possible: boolean; readonly endsOn: string | null }): ReactNode {
  if (endsOn !== null) return <Badge tone="error">Dénoncée</Badge>;
  return possible ? <Badge tone="info">Encore possible</Badge> : <Badge tone="warning">Délai passé</Badge>;
}

/** The dates of the convention’s clock, in the order of time; a masked one is told by its fact above. */
function momentsOf(convention: Convention): readonly TimelineItem[] {
  const { signedOn, currentTerm, lastNoticeDay, nextRenewal, nextNoticeDay, noticeStillPossible } = convention;
  const moments: readonly TimelineItem[] = [
    { id: 'signature', on: signedOn, title: 'Signature' },
    { id: 'term', on: currentTerm?.startsOn, title: 'Début de la période en cours' },
    {
      id: 'notice',
      on: lastNoticeDay,
      title: 'Dernier jour pour dénoncer avant le prochain renouvellement',
      children: (
        <Field of={convention} name="noticeStillPossible">
          {(possible) => <Notice possible={possible} endsOn={convention.endsOn} />}
        </Field>
      ),
    },
    { id: 'end', on: convention.endsOn, title: 'Dernier jour de la convention, dénoncée' },
    { id: 'renewal', on: nextRenewal, title: 'Renouvellement pour un an, sauf dénonciation' },
    ...(noticeStillPossible === false
      ? [{ id: 'next-notice', on: nextNoticeDay, title: 'Dernier jour pour dénoncer avant le renouvellement suivant' }]
      : []),
  ];
  return moments
    .filter(({ on }) => typeof on === 'string')
    .sort((one, other) => String(one.on).localeCompare(String(other.on)));
}
