import type { ReactNode } from 'react';

/** First stop of the keyboard: straight to the page, or to the menu. */
export function SkipLinks({ hasMenu = true }: { readonly hasMenu?: boolean }): ReactNode {
  return (
    <div className="fr-skiplinks">
      <nav className="fr-container" aria-label="Accès rapide">
        <ul className="fr-skiplinks__list">
          <li>
            <a className="fr-link" href="#contenu">
              Contenu
            </a>
          </li>
          {hasMenu && (
            <li>
              <a className="fr-link" href="#menu">
                Menu
              </a>
            </li>
          )}
          <li>
            <a className="fr-link" href="#pied">
              Pied de page
            </a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
