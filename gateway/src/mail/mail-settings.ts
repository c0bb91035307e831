import { z } from 'zod';
import { InvalidEnvironment } from '../invalid-environment.js';

/** By which server letters leave, and as whose. */
export interface MailSettings {
  /** `smtps://`, or `smtp://` with STARTTLS where the server offers it; with the account where it asks for one. */
  readonly url: string;
  /** The address that letters come from. */
  readonly from: string;
}

export const mailShape = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .refine((text) => new URL(text).hostname !== '', 'must name a server')
    .optional(),
  SMTP_FROM: z.email().optional(),
};

type MailValues = z.output<z.ZodObject<typeof mailShape>>;

/** @throws InvalidEnvironment naming the half that is missing */
export function mailSettings(
  { SMTP_URL: url, SMTP_FROM: from }: MailValues,
  { hasPortal }: { readonly hasPortal: boolean },
): MailSettings | undefined {
  if (url === undefined && from === undefined) return undefined;
  if (url === undefined) throw new InvalidEnvironment('SMTP_URL: is required once SMTP_FROM is set');
  if (from === undefined) throw new InvalidEnvironment('SMTP_FROM: is required once SMTP_URL is set');
  if (!hasPortal) throw new InvalidEnvironment('SMTP_URL: needs PORTAL_DIRECTORY');
  return { url, from };
}
