import type { ReactNode } from 'react';
import { ABOUT, HOME, SECTIONS } from '../../layout/sections';
import { Link } from '../../ui/link';
import { Page, Section } from '../../ui/page';

/** Every page of the portal. */
export default function SiteMap(): ReactNode {
  const sections = [{ title: 'Entrée', pages: [HOME, { title: 'Ma session', to: '/ma-session' }] }, ...SECTIONS, ABOUT];
  return (
    <Page title="Plan du site" above={[]}>
      {sections.map(({ title, pages }) => (
        <Section key={title} title={title}>
          <ul>
            {pages.map((page) => (
              <li key={page.to}>
                <Link to={page.to}>{page.title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
