import { z } from 'zod';

/** What the law asks a public service online to say of itself (LCEN, article 1-1), in French; `null`: not told yet. */
export interface LegalNotice {
  /** Name, address and telephone of the service that publishes the portal. */
  readonly publisher: string | null;
  readonly publicationDirector: string | null;
  /** Name, address and telephone of who hosts it. */
  readonly host: string | null;
  /** Whom to write to about personal data (GDPR, article 13). */
  readonly dataProtectionOfficer: string | null;
}

const words = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^\P{Cc}*$/u, 'must be one line')
  .optional();

export const legalNoticeShape = {
  LEGAL_PUBLISHER: words,
  LEGAL_PUBLICATION_DIRECTOR: words,
  LEGAL_HOST: words,
  LEGAL_DATA_PROTECTION_OFFICER: words,
};

export function legalNotice(values: z.output<z.ZodObject<typeof legalNoticeShape>>): LegalNotice {
  return {
    publisher: values.LEGAL_PUBLISHER ?? null,
    publicationDirector: values.LEGAL_PUBLICATION_DIRECTOR ?? null,
    host: values.LEGAL_HOST ?? null,
    dataProtectionOfficer: values.LEGAL_DATA_PROTECTION_OFFICER ?? null,
  };
}

/** The variables that are still to be set before the page says all that it must. */
export function missingNotices({ publisher, publicationDirector, host, dataProtectionOfficer }: LegalNotice): string[] {
  const told: readonly (readonly [keyof typeof legalNoticeShape, string | null])[] = [
    ['LEGAL_PUBLISHER', publisher],
    ['LEGAL_PUBLICATION_DIRECTOR', publicationDirector],
    ['LEGAL_HOST', host],
    ['LEGAL_DATA_PROTECTION_OFFICER', dataProtectionOfficer],
  ];
  return told.flatMap(([variable, text]) => (text === null ? [variable] : []));
}
