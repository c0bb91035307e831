import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { Timeline } from '../../ui/timeline';
import { PARTY_WORDS } from '../../words';
import type { OpinionRecord, ProjectRecord } from './use-project';
import { VERDICT_TONES, VERDICT_WORDS } from './words';
import '../posts/narrative.css';

/** What each competent directorate thinks of the project, latest first; one that is awaited is named. */
export function ProjectOpinions({ project }: { readonly project: ProjectRecord }): ReactNode {
  const awaited = project.awaitedParties ?? [];
  return (
    <>
      {awaited.map(({ code }) => (
        <p key={code}>
          <strong>{PARTY_WORDS[code]}</strong> : avis attendu
        </p>
      ))}
      <Field of={project} name="opinions" empty="Aucun avis donné.">
        {(opinions) => <Timeline items={latestFirst(opinions).map(timelineItem)} empty="Aucun avis donné." />}
      </Field>
    </>
  );
}

function latestFirst(opinions: readonly OpinionRecord[]): readonly OpinionRecord[] {
  return opinions.toSorted((one, other) => (other.givenOn ?? '').localeCompare(one.givenOn ?? ''));
}

function timelineItem(opinion: OpinionRecord) {
  const { id, givenOn, party, verdict, current } = opinion;
  return {
    id,
    on: givenOn,
    title: (
      <>
        {party && PARTY_WORDS[party.code]}{' '}
        {verdict && <Badge tone={VERDICT_TONES[verdict]}>{VERDICT_WORDS[verdict]}</Badge>}
        {current === false && ' (remplacé depuis)'}
      </>
    ),
    children: (
      <div className="narrative">
        <Field of={opinion} name="text" />
      </div>
    ),
  };
}
