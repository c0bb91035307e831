import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigationType } from 'react-router';
import { Link } from './link';

export interface PageProps {
  readonly title: string;
  /** Pages above this one, from the home page on: the home page itself is left out. */
  readonly above?: readonly { readonly title: string; readonly to: string }[];
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const SERVICE = 'Portail ISCG';
/** The page first loaded keeps the browser’s own focus. */
let isFirstPage = true;

/** A page: its title in the window and on the page, its place in the portal; focus goes to the title on arrival. */
export function Page({ title, above, lead, actions, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useRef(useNavigationType());
  useEffect(() => {
    document.title = `${title} – ${SERVICE}`;
  }, [title]);
  useEffect(() => {
    if (!isFirstPage && arrival.current !== 'REPLACE') heading.current?.focus();
    isFirstPage = false;
  }, []);
  return (
    <div className="fr-container page">
      {above && <Breadcrumb above={above} title={title} />}
      <div className="page__head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className="button-row">{actions}</div>}
      </div>
      {lead && <div className="fr-text--lead">{lead}</div>}
      {children}
    </div>
  );
}

function Breadcrumb({ above, title }: Required<Pick<PageProps, 'above' | 'title'>>): ReactNode {
  return (
    <nav className="breadcrumb" aria-label="vous êtes ici :">
      <ol className="fr-raw-list">
        <li>
          <Link to="/">Accueil</Link>
        </li>
        {above.map((page) => (
          <li key={page.to}>
            <Link to={page.to}>{page.title}</Link>
          </li>
        ))}
        <li>
          <span aria-current="page">{title}</span>
        </li>
      </ol>
    </nav>
  );
}

/** A part of a page under a title of its own. */
export function Section(props: {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  return (
    <section className="section" {...(props.id !== undefined && { id: props.id })}>
      <div className="page__head">
        <h2>{props.title}</h2>
        {props.actions && <div className="button-row">{props.actions}</div>}
      </div>
      {props.children}
    </section>
  );
}
