import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Success } from '../../ui/form/success';
import { formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import { Section } from '../../ui/page';
import { Fact, Facts, FieldFact } from '../../ui/record';
import { partiesInWords } from '../../words';
import { FORCE_WORDS, TERRITORY_WORDS } from '../posts/words';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { abandonPath, creationPath, opinionPath } from './addresses';
import { ProjectOpinions } from './project-opinions';
import { ProjectOutcome } from './project-outcome';
import { ProjectPage } from './project-page';
import { StepBoard } from './step-board';
import { doneInWords } from './steps';
import { useOwnOpinions, type ProjectRecord } from './use-project';
import { STATE_TONES, STATE_WORDS } from './words';

/** One project: what is wanted, how far its seven steps are, what the competent directorates think, how it ended. */
export default function Project(): ReactNode {
  return (
    <ProjectPage actions={(project) => <Actions project={project} />}>
      {(project, today) => (
        <>
          <Success />
          <ProjectFacts project={project} />
          <ProjectOutcome project={project} />
          <Section title="Les sept étapes" id="etapes">
            <StepBoard project={project} today={today} />
          </Section>
          <Section title="Avis des directions compétentes" id="avis">
            <ProjectOpinions project={project} />
          </Section>
        </>
      )}
    </ProjectPage>
  );
}

function Actions({ project }: { readonly project: ProjectRecord }): ReactNode {
  const keepsPosts = useKeepsPosts();
  const own = useOwnOpinions(project);
  if (project.state !== 'OPEN') return null;
  return (
    <>
      {own.length > 0 && (
        <ButtonLink to={opinionPath(project.id)}>{`Donner l’avis : ${partiesInWords(own)}`}</ButtonLink>
      )}
      {keepsPosts && (
        <>
          <ButtonLink to={creationPath(project.id)}>Créer le poste</ButtonLink>
          <ButtonLink to={abandonPath(project.id)}>Abandonner le projet</ButtonLink>
        </>
      )}
    </>
  );
}

function ProjectFacts({ project }: { readonly project: ProjectRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={project} name="state">
        {(state) => <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>}
      </FieldFact>
      <FieldFact term="Département" of={project} name="department">
        {({ code, name }) => `${code} – ${name}`}
      </FieldFact>
      <FieldFact term="Force" of={project} name="force">
        {(force) => FORCE_WORDS[force]}
      </FieldFact>
      <FieldFact term="Territoire" of={project} name="territory">
        {(territory) => TERRITORY_WORDS[territory]}
      </FieldFact>
      <FieldFact term="Commencé le" of={project} name="startedOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Porteurs locaux" of={project} name="leaders">
        {(leaders) => (
          <ul>
            {leaders
              .flatMap(({ label, employer }) => label ?? employer?.name ?? [])
              .map((name) => (
                <li key={name}>{name}</li>
              ))}
          </ul>
        )}
      </FieldFact>
      <FieldFact term="Directions compétentes" of={project} name="competentParties">
        {(parties) => partiesInWords(parties.map(({ code }) => code))}
      </FieldFact>
      <FieldFact term="Avis attendus" of={project} name="awaitedParties" empty="Aucun">
        {(parties) => partiesInWords(parties.map(({ code }) => code))}
      </FieldFact>
      {project.steps && <Fact term="Étapes faites">{doneInWords(project.steps)}</Fact>}
    </Facts>
  );
}
