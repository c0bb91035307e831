import type { DemonstrationPerson } from './accounts.js';

/** Nothing but this page's own style and forms. */
export const LOGIN_PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The same for the page of a sign-out, which sends its form by itself. */
export const LOGOUT_PAGE_POLICY = `${LOGIN_PAGE_POLICY}; script-src 'self'`;

/** In place of a person: the sign-in is given up. */
export const CANCEL = 'annuler';

export const LOGOUT_PAGE_SCRIPT = `addEventListener('DOMContentLoaded', () => document.querySelector('button').click());
`;

export const LOGIN_PAGE_STYLE = `
body { margin: 3rem auto; max-width: 40rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #161616; background: #fff }
h1 { font-size: 1.5rem }
ul { list-style: none; padding: 0 }
button { width: 100%; margin: .25rem 0; padding: .75rem 1rem; font: inherit; text-align: left; color: #000091; background: #fff; border: 1px solid #000091; cursor: pointer }
button:hover { background: #f5f5fe }
button:focus-visible { outline: 2px solid #0a76f6; outline-offset: 2px }
.cancel { color: #161616; border-color: #666 }
.notice { padding: .75rem 1rem; background: #fee7fc; border-left: 4px solid #a558a0 }
`;

/** The page on which a developer chooses who to be, one click each. */
export function loginPage(action: string, persons: readonly DemonstrationPerson[]): string {
  const choices = persons.map(
    ({ subject, label }) =>
      `<li><form method="post" action="${escape(`${action}/${subject}`)}"><button>${escape(label)}</button></form></li>`,
  );
  return page(
    'Connexion de démonstration',
    `<p class="notice">Personnes fictives, sans mot de passe. Ce service n’existe pas en production.</p>
<p>Choisissez au nom de qui vous connecter :</p><ul>${choices.join('')}</ul>
<form method="post" action="${escape(`${action}/${CANCEL}`)}"><button class="cancel">Annuler</button></form>`,
  );
}

/** The page that ends the session at the provider; `form` is the provider's own and has no button. */
export function logoutPage(form: string): string {
  const button = '<button form="op.logoutForm" name="logout" value="yes">Se déconnecter</button>';
  return page('Déconnexion', `${form}<p>${button}</p><script src="/idp/deconnexion.js"></script>`);
}

/** What is shown when nothing says where to return to. */
export function loggedOutPage(): string {
  return page('Déconnexion', '<p>Vous êtes déconnecté.</p>');
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
