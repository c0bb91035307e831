/** A person as the pages name one: whose names are masked is « Intervenant social ». */
export function workerName(worker: { readonly givenName: string | null; readonly familyName: string | null }): string {
  return [worker.givenName, worker.familyName].filter(Boolean).join(' ') || 'Intervenant social';
}
