import type { Viewer } from './viewer.js';

/** The PostgreSQL settings that row policies read; local to one transaction. */
export function viewerSettings(viewer: Viewer): ReadonlyMap<string, string> {
  return new Map([
    ['app.subject', viewer.subject],
    ['app.parties', viewer.parties.join(',')],
    ['app.scopes', viewer.scopes.join(',')],
    ['app.departments', viewer.departments === undefined ? '*' : viewer.departments.join(',')],
  ]);
}
