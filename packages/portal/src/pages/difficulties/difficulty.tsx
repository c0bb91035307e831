import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { Success } from '../../ui/form/success';
import { formatDay, formatQuantity } from '../../ui/format';
import { ButtonLink, Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { Timeline } from '../../ui/timeline';
import { PARTY_WORDS } from '../../words';
import { postPath } from '../posts/post-columns';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { actPath, actsFrom } from './acts';
import { DifficultyPage } from './difficulty-page';
import type { DifficultyRecord } from './use-difficulty';
import { KIND_WORDS, SEVERITY_MEANINGS, STATE_TONES, STATE_WORDS, STEP_WORDS } from './words';
import '../posts/narrative.css';

/** One difficulty: what it is about, what happened, and what has been done about it. */
export default function Difficulty(): ReactNode {
  const keepsPosts = useKeepsPosts();
  return (
    <DifficultyPage
      actions={({ id, state }) =>
        keepsPosts &&
        state &&
        actsFrom(state).map((act) => (
          <ButtonLink key={act.name} to={actPath(id, act)}>
            {act.title}
          </ButtonLink>
        ))
      }
    >
      {(difficulty) => (
        <>
          <Success />
          <DifficultyFacts difficulty={difficulty} />
          <Section title="Récit">
            <div className="narrative">
              <Field of={difficulty} name="narrative" />
            </div>
          </Section>
          <Section title="Suites données">
            <Field of={difficulty} name="steps" empty="Rien n’a encore été fait.">
              {(steps) => <Timeline items={steps.map(timelineItem)} empty="Rien n’a encore été fait." />}
            </Field>
          </Section>
        </>
      )}
    </DifficultyPage>
  );
}

function DifficultyFacts({ difficulty }: { readonly difficulty: DifficultyRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={difficulty} name="state">
        {(state) => <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>}
      </FieldFact>
      <FieldFact term="Depuis le" of={difficulty} name="stateSince">
        {formatDay}
      </FieldFact>
      <FieldFact term="Nature" of={difficulty} name="kind">
        {(kind) => KIND_WORDS[kind]}
      </FieldFact>
      <FieldFact term="Gravité" of={difficulty} name="severity">
        {(severity) => SEVERITY_MEANINGS[severity]}
      </FieldFact>
      <FieldFact term="Poste" of={difficulty} name="post">
        {({ reference, department }) => (
          <>
            {reference && (
              <Link to={postPath(reference, undefined)} className="unbroken">
                {reference}
              </Link>
            )}
            {department && ` (${department.code} – ${department.name})`}
          </>
        )}
      </FieldFact>
      <FieldFact term="Signalée le" of={difficulty} name="reportedOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Signalée par" of={difficulty} name="reporter">
        {({ code }) => PARTY_WORDS[code]}
      </FieldFact>
      <FieldFact term="Réouvertures" of={difficulty} name="reopenings" />
      <FieldFact term="Réglée en" of={difficulty} name="daysToSettle" empty="N’est pas réglée">
        {(days) => formatQuantity(days, 'jour', 'jours')}
      </FieldFact>
    </Facts>
  );
}

function timelineItem(step: NonNullable<DifficultyRecord['steps']>[number]) {
  return {
    id: step.id,
    on: step.on,
    title: (
      <Field of={step} name="kind">
        {(kind) => STEP_WORDS[kind]}
      </Field>
    ),
    children: (
      <div className="narrative">
        <Field of={step} name="note" empty="Sans note" />
      </div>
    ),
  };
}
