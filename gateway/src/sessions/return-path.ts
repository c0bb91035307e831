const FORBIDDEN = /[\\\p{Cc}]/u;
/** Any origin does: only what stays within it is let through. */
const HERE = 'http://here.invalid';
const LONGEST = 2_000;

/**
 * Where to go after signing in: a path of this origin, percent-encoded, with its query and fragment; `/` for
 * anything that is not one or leads elsewhere.
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST) return '/';
  if (!asked.startsWith('/') || asked.startsWith('//') || FORBIDDEN.test(asked)) return '/';
  if (!URL.canParse(asked, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  // « /.//elsewhere » becomes « //elsewhere » once its dots are resolved.
  if (origin !== HERE || pathname.startsWith('//')) return '/';
  return `${pathname}${search}${hash}`;
}
