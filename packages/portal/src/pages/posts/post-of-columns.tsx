import { reasonOf } from '@iscg/client';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { postPath } from './post-columns';

/** A row about a post, of which the list names the post and its département. */
interface RowOfPost {
  readonly post: {
    readonly reference: string | null;
    readonly department: { readonly code: string; readonly name: string | null } | null;
  } | null;
}

/** Which post a row is about, and in which département. */
export const POST_OF_COLUMNS: readonly Column<RowOfPost>[] = [
  {
    id: 'poste',
    title: 'Poste',
    value: ({ post }) => post?.reference ?? null,
    show: ({ post }) =>
      post?.reference && (
        <Link to={postPath(post.reference, undefined)} className="unbroken">
          {post.reference}
        </Link>
      ),
    reason: (row) => reasonOf(row, 'post'),
  },
  {
    id: 'departement',
    title: 'Département',
    value: ({ post }) => (post?.department ? `${post.department.code} – ${post.department.name}` : null),
    reason: (row) => reasonOf(row, 'post') ?? (row.post ? reasonOf(row.post, 'department') : undefined),
  },
];
