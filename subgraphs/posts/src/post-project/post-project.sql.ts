/** Projects with their outcome. */
export const PROJECTS = `
  SELECT p.*, coalesce(o.kind, 'OPEN') AS state
  FROM posts.post_project p LEFT JOIN posts.post_project_outcome o ON o.project_id = p.id`;

/** The competent directorates that have given no opinion on an open project `p`. */
export const AWAITED = `
  SELECT competent.party FROM unnest(p.competent_parties) AS competent (party)
  WHERE p.state = 'OPEN'
    AND NOT EXISTS (SELECT 1 FROM posts.post_project_opinion WHERE project_id = p.id AND party = competent.party)`;

/** What a step of a project `p` was recorded as last. */
export const lastStatus = (step: string) => `
  coalesce((SELECT status FROM posts.post_project_step_entry
            WHERE project_id = p.id AND step = ${step} ORDER BY sequence DESC LIMIT 1), 'TODO')`;

/** What is selected of a project `p`. Its version is one more than the number of what was added to it. */
export const PROJECT_COLUMNS = `
  p.id, p.title, p.department_code AS "departmentCode", p.force, p.territory, p.started_on::text AS "startedOn",
  p.state, p.recorded_at AS "recordedAt", p.competent_parties AS "competentParties", array(${AWAITED}) AS "awaitedCodes",
  (1 + (SELECT count(*) FROM posts.post_project_step_entry WHERE project_id = p.id)
     + (SELECT count(*) FROM posts.post_project_opinion WHERE project_id = p.id)
     + (SELECT count(*) FROM posts.post_project_outcome WHERE project_id = p.id))::int AS version`;
