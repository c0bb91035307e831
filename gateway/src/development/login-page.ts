import type { DemonstrationPerson } from './accounts.js';

/** Nothing but this page's own style and forms. */
export const LOGIN_PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const LOGIN_PAGE_STYLE = `
body { margin: 3rem auto; max-width: 40rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #161616; background: #fff }
h1 { font-size: 1.5rem }
ul { list-style: none; padding: 0 }
button { width: 100%; margin: .25rem 0; padding: .75rem 1rem; font: inherit; text-align: left; color: #000091; background: #fff; border: 1px solid #000091; cursor: pointer }
button:hover { background: #f5f5fe }
button:focus-visible { outline: 2px solid #0a76f6; outline-offset: 2px }
.notice { padding: .75rem 1rem; background: #fee7fc; border-left: 4px solid #a558a0 }
`;

/** The page on which a developer chooses who to be, one click each. */
export function loginPage(action: string, persons: readonly DemonstrationPerson[]): string {
  const choices = persons.map(
    ({ subject, name }) =>
      `<li><form method="post" action="${escape(`${action}/${subject}`)}"><button>${escape(name)}</button></form></li>`,
  );
  return page(
    'Connexion de démonstration',
    `<p class="notice">Personnes fictives, sans mot de passe. Ce service n’existe pas en production.</p>
<p>Choisissez au nom de qui vous connecter :</p><ul>${choices.join('')}</ul>`,
  );
}

/** The page of a sign-in that cannot go on. */
export function loginErrorPage(reason: string): string {
  return page('Connexion impossible', `<p>${escape(reason)}</p><p>Retournez sur le portail et recommencez.</p>`);
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><link rel="stylesheet" href="/idp/connexion.css"></head>
<body><main><h1>${escape(title)}</h1>${content}</main></body></html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
