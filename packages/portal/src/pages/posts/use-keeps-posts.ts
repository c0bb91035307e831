import { useSession } from '../../session/session';

/** Whether the person keeps what is known of posts: ANISCG, with the verb, reading as itself. */
export function useKeepsPosts(): boolean {
  const { scopes, reading } = useSession();
  return scopes.includes('posts:write') && reading.includes('ANISCG');
}
