import { describe, expect, it } from '@jest/globals';
import { readStackEnvironment } from './env.js';

const [SMTP_URL, SMTP_FROM] = ['smtps://compte:secret@courriel.example:465', 'portail@iscg.example'];

describe('the server by which npm start sends reminders', () => {
  it('is the one that the environment names, and none without it', () => {
    expect(readStackEnvironment({ SMTP_URL, SMTP_FROM }).mail).toEqual({ url: SMTP_URL, from: SMTP_FROM });
    expect(readStackEnvironment({}).mail).toBeUndefined();
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ SMTP_URL }, /^SMTP_FROM attend/],
    [{ SMTP_FROM }, /^SMTP_URL attend/],
    [{ SMTP_URL: 'https://courriel.example', SMTP_FROM }, /^SMTP_URL attend une adresse smtp/],
    [{ SMTP_URL, SMTP_FROM: 'portail' }, /^SMTP_FROM attend une adresse électronique$/],
  ])('is refused in %j', (variables, sentence) => {
    expect(() => readStackEnvironment(variables)).toThrow(sentence);
  });
});
