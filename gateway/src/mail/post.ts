import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { MailSettings } from './mail-settings.js';

/** A letter to one person. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** When it was written. */
  readonly at: Date;
}

/**
 * What became of a letter: taken by the server, which answers for it from then on; refused, this one alone; or not
 * handed over, because the server did not do its part.
 */
export type Delivery =
  { readonly outcome: 'ACCEPTED' } | { readonly outcome: 'REFUSED' | 'UNREACHABLE'; readonly reason: string };

/** Where letters are handed over. */
export interface Post {
  send(letter: Letter): Promise<Delivery>;
}

const SENDER = 'Portail ISCG';
const PATIENCE_MILLISECONDS = 10_000;
/** Faults of one letter: an address that the server does not know, or what is written. */
const OF_ONE_LETTER: ReadonlySet<string | undefined> = new Set(['EENVELOPE', 'EMESSAGE']);
/** Answered by a server that closes the connection: RFC 5321, 4.2.3. */
const SERVICE_NOT_AVAILABLE = 421;
const failureShape = z.object({ code: z.string().optional(), responseCode: z.number().optional() });

/** The server of the settings, to which every letter is a connection of its own. */
export function smtpPost({ url, from }: MailSettings): Post {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
    socketTimeout: PATIENCE_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text, html, at }) => {
      try {
        await transport.sendMail({
          from: { name: SENDER, address: from },
          // As an object it is one address: a text would be read as a list of them.
          to: { name: '', address: to },
          subject,
          text,
          html,
          date: at,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'ACCEPTED' };
      } catch (error) {
        return failed(error);
      }
    },
  };
}

/** Codes only: what a server says may name the person. */
function failed(error: unknown): Delivery {
  const { code, responseCode } = failureShape.safeParse(error).data ?? {};
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ');
  const isOfOneLetter = OF_ONE_LETTER.has(code) && responseCode !== SERVICE_NOT_AVAILABLE;
  return { outcome: isOfOneLetter ? 'REFUSED' : 'UNREACHABLE', reason };
}
