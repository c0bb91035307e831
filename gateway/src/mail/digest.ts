import { frenchDay, type PlainDate } from '@iscg/values';
import type { Letter } from './post.js';

/** What a letter tells of a reminder: no amount, no person. */
export interface MailedReminder {
  readonly id: string;
  /** A few words, in French. */
  readonly title: string;
  readonly dueOn: PlainDate | null;
}

/** Further ones are counted: they are on the portal. */
const MOST_TOLD = 50;
const GREETING = 'Bonjour,';
const CLOSING = 'Ce message est envoyé automatiquement par le portail ISCG : n’y répondez pas.';

/** What a person is newly reminded of, in plain text and in HTML. @param origin that browsers know the portal by */
export function digest(
  reminders: readonly MailedReminder[],
  origin: string,
): Pick<Letter, 'subject' | 'text' | 'html'> {
  const opening =
    reminders.length === 1
      ? 'Un nouveau rappel vous attend sur le portail ISCG :'
      : `${reminders.length} nouveaux rappels vous attendent sur le portail ISCG :`;
  const lines = reminders.slice(0, MOST_TOLD).map(lineOf);
  const untold = reminders.length - lines.length;
  if (untold > 0) lines.push(`et ${untold} ${untold === 1 ? 'autre' : 'autres'}, à lire sur le portail`);
  const links = [
    { words: 'Lire mes rappels', address: `${origin}/rappels` },
    { words: 'Choisir mes courriels', address: `${origin}/rappels/preferences` },
  ];
  return {
    subject: reminders.length === 1 ? 'Un nouveau rappel' : `${reminders.length} nouveaux rappels`,
    text: [
      GREETING,
      opening,
      lines.map((line) => `- ${line}`).join('\n'),
      links.map(({ words, address }) => `${words} : ${address}`).join('\n'),
      CLOSING,
      '',
    ].join('\n\n'),
    html: page([
      `<p>${GREETING}</p>`,
      `<p>${escaped(opening)}</p>`,
      `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
      ...links.map(({ words, address }) => `<p><a href="${escaped(address)}">${words}</a></p>`),
      `<p>${CLOSING}</p>`,
    ]),
  };
}

/** One line, whatever the title holds. */
function lineOf({ title, dueOn }: MailedReminder): string {
  const words = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return dueOn === null ? words : `${words} (échéance : ${frenchDay(dueOn)})`;
}

function page(parts: readonly string[]): string {
  const head = '<head><meta charset="utf-8"><title>Mes rappels – Portail ISCG</title></head>';
  return `<!doctype html><html lang="fr">${head}<body>${parts.join('\n')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
