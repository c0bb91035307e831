import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useColorScheme } from '../../ui/color-scheme';
import './explorer.css';
import { explorerStorage } from './explorer-storage';
import { useNamedEditors } from './named-editors';

/** The page’s own origin and cookie; nothing is sent elsewhere. */
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: (address, request) => fetch(address, { ...request, credentials: 'same-origin' }),
  enableIncrementalDelivery: false,
});

const DEFAULT_QUERY = `# Bienvenue dans l’explorateur du graphe ISCG.
#
# Écrivez une requête, puis exécutez-la : bouton « Execute query » ou Ctrl + Entrée.
# Ctrl + Espace propose les champs possibles.

query OuEnSommesNous {
  viewer {
    name
    parties
    scopes
  }
  convention {
    title
    nextRenewal
    noticeStillPossible
  }
  undertakings(first: 3) {
    totalCount
    nodes {
      number
      words
      status
    }
  }
}
`;

/** GraphiQL on the graph of this service. */
export function GraphEditor(): ReactNode {
  const scheme = useColorScheme();
  const editor = useRef<HTMLDivElement>(null);
  useNamedEditors(editor);
  return (
    <div ref={editor} className="graph-editor" lang="en" onKeyDownCapture={letTabPass}>
      <GraphiQL
        fetcher={fetcher}
        defaultQuery={DEFAULT_QUERY}
        storage={explorerStorage}
        forcedTheme={scheme}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <span lang="fr">Graphe ISCG</span>
        </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}

/** The keyboard must not be caught in an editor: Tab goes on to the next element, it indents nothing. */
function letTabPass(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}
