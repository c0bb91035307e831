import { DepartmentTargetsDocument, PostChoicesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Field } from '../../ui/field';
import { formatQuantity } from '../../ui/format';
import { Page, Section } from '../../ui/page';
import { Timeline } from '../../ui/timeline';
import { OnlyKeepers } from '../posts/only-keepers';
import { departmentChoices } from '../posts/post-address';
import { COVERAGE } from './addresses';
import { TargetForm } from './target-form';

/** Sets how many posts a département should have, from a day on. */
export default function SetTarget(): ReactNode {
  const [search] = useSearchParams();
  const choices = useGraph(PostChoicesDocument, {});
  const asked = search.get('departement') ?? '';
  return (
    <Page title="Fixer une cible" above={[{ title: 'Postes', to: '/postes' }, COVERAGE]}>
      <OnlyKeepers what="tient les cibles de couverture">
        <Answer to={choices} what="les départements">
          {(known) => {
            const departments = departmentChoices(known);
            const code = departments.some(({ value }) => value === asked) ? asked : '';
            return (
              <>
                <TargetForm key={code} departments={departments} code={code} />
                {code !== '' && <Earlier code={code} />}
              </>
            );
          }}
        </Answer>
      </OnlyKeepers>
    </Page>
  );
}

/** The targets of the département set so far: a new one is added, none is changed. */
function Earlier({ code }: { readonly code: string }): ReactNode {
  const query = useGraph(DepartmentTargetsDocument, { code });
  return (
    <Section title="Cibles déjà fixées">
      <Answer to={query} what="les cibles du département">
        {({ department }) =>
          department && (
            <Field of={department} name="targetHistory" empty="Aucune cible fixée jusqu’ici.">
              {(targets) => (
                <Timeline
                  items={targets.map(({ id, effectiveOn, posts, source }) => ({
                    id,
                    on: effectiveOn,
                    title: posts === null ? '' : formatQuantity(posts, 'poste', 'postes'),
                    children: <p>{source}</p>,
                  }))}
                  empty="Aucune cible fixée jusqu’ici."
                />
              )}
            </Field>
          )
        }
      </Answer>
    </Section>
  );
}
