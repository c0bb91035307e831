import { describe, expect, it } from '@jest/globals';
import { pageHeaders } from './page-headers.js';

describe('the headers of a page', () => {
  it('in production forbid any visit without TLS for a year; elsewhere they say nothing of it', () => {
    const name = 'strict-transport-security';
    expect(pageHeaders({ styleHashes: [], production: true })[name]).toBe('max-age=31536000; includeSubDomains');
    expect(pageHeaders({ styleHashes: [], production: false })).not.toHaveProperty(name);
  });

  it('never let anything inline through but the styles named', () => {
    const headers = pageHeaders({ styleHashes: ['sha256-a=', 'sha256-b='], production: true });
    const policy = headers['content-security-policy'];
    expect(policy).toContain("style-src 'self' 'sha256-a=' 'sha256-b=';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
