/** The directorates competent over a post, from its force and département (DOMAIN.md), not from the stored column. */
export const competence = (force: string, department: string) => `
  array_remove(ARRAY[
    CASE WHEN ${force} <> 'GENDARMERIE' THEN CASE WHEN ${department} IN ('75', '92', '93', '94') THEN 'PP' ELSE 'DGPN' END END,
    CASE WHEN ${force} <> 'POLICE' THEN 'DGGN' END], NULL)`;

/** SQL: the posts, and the directorates competent over each. */
export const POST_OWNERS = `SELECT id::text AS identity, ${competence('force', 'department_code')} AS owners FROM posts.post`;

/** SQL: the social workers, and the directorates competent over a post of theirs. */
export const WORKER_OWNERS = `
  SELECT a.worker_id::text AS identity, array_agg(DISTINCT owner) AS owners
  FROM posts.assignment a JOIN (${POST_OWNERS}) p ON p.identity = a.post_id::text, unnest(p.owners) owner GROUP BY 1`;
