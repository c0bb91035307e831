import type { FastifyRequest } from 'fastify';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The origin that browsers know the portal by; the gateway’s own address is known once it listens. */
export class PublicAddress {
  private origin: string | undefined;

  constructor(configured: string | undefined) {
    this.origin = configured;
  }

  /** The gateway listens at `url`. */
  open(url: string): void {
    this.origin ??= new URL(url).origin;
  }

  get value(): string {
    if (this.origin === undefined) throw new Error('a request came before the gateway was ready');
    return this.origin;
  }

  /**
   * Where a request should have gone that called this machine by another of its names (`localhost` for
   * `127.0.0.1`): cookies belong to one name. Nothing for any other request.
   */
  elsewhere({ headers, url }: FastifyRequest): string | undefined {
    const { host, hostname, protocol } = new URL(this.value);
    const given = headers.host;
    if (given === undefined || given === host || protocol !== 'http:' || !LOOPBACK_NAMES.has(hostname))
      return undefined;
    const [name = ''] = /^(\[[^\]]*\]|[^:]*)/.exec(given) ?? [];
    return LOOPBACK_NAMES.has(name) && name !== hostname ? `${this.value}${url}` : undefined;
  }
}
