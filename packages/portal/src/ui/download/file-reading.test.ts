import { describe, expect, it } from '@jest/globals';
import { nameInHeader, readWhole, shareOf, type Received } from './file-reading';

/** An answer that comes in parts. */
function answer(parts: readonly string[], headers: Record<string, string>): Response {
  const body = new ReadableStream({
    start: (controller) => {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  return new Response(body, { headers });
}

describe('a document that is fetched', () => {
  it('is read whole, and tells at each part how much has come', async () => {
    const told: Received[] = [];
    const file = await readWhole(
      answer(['%PDF', '-1.7'], { 'content-length': '8', 'content-type': 'application/pdf' }),
      (received) => told.push(received),
    );
    expect([await file.text(), file.type]).toEqual(['%PDF-1.7', 'application/pdf']);
    expect(told.map(shareOf)).toEqual([
      { max: 8, value: 4 },
      { max: 8, value: 8 },
    ]);
  });

  it.each([
    ['says no length', {}],
    ['says a length that is none', { 'content-length': 'x' }],
    ['is compressed on the way', { 'content-length': '5', 'content-encoding': 'gzip' }],
  ])('shows no share of a whole that is not known, when the service %s', async (_case, headers) => {
    const told: Received[] = [];
    await readWhole(answer(['12345678'], headers), (received) => told.push(received));
    expect(told.map(shareOf)).toEqual([{}]);
  });

  it.each([
    ['attachment; filename="attestation-2026-01-02.pdf"', 'attestation-2026-01-02.pdf'],
    ['attachment; filename="../../etc/passwd"', undefined],
    ['attachment', undefined],
    [null, undefined],
  ])('is named by « %s » as %s', (header, name) => {
    expect(nameInHeader(header)).toBe(name);
  });
});
