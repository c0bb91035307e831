import type { PostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { ButtonLink } from '../../ui/link';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { reportPath } from './addresses';
import { FACT_COLUMNS, REPORT_COLUMN } from './difficulty-columns';

const COLUMNS = [REPORT_COLUMN, ...FACT_COLUMNS];
const NONE = 'Aucune difficulté signalée à cette date.';

/** The difficulties reported on a post by the day it is read for. */
export function PostDifficulties({ post }: { readonly post: NonNullable<PostQuery['post']> }): ReactNode {
  const keepsPosts = useKeepsPosts();
  return (
    <Section
      title="Difficultés"
      actions={
        keepsPosts && post.reference && <ButtonLink to={reportPath(post.reference)}>Signaler une difficulté</ButtonLink>
      }
    >
      <Field of={post} name="difficulties" empty={NONE}>
        {(difficulties) => (
          <DataTable
            caption="Difficultés du poste"
            hideCaption
            columns={COLUMNS}
            rows={difficulties}
            rowKey={({ id }) => id}
          />
        )}
      </Field>
    </Section>
  );
}
