import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Whether a cookie that may only travel safely may be set: behind the proxy that ends TLS, or on this very machine. */
export function isSafeConnection(publicUrl: string, address: string): boolean {
  return publicUrl.startsWith('https:') || LOOPBACK.test(address);
}

/** Makes the session library, which asks for TLS on the socket itself, accept a safe connection. */
export function markSafeConnection(request: FastifyRequest, publicUrl: string): void {
  if (isSafeConnection(publicUrl, request.ip)) Object.defineProperty(request, 'protocol', { value: 'https' });
}
