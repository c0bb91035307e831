import { registerEnumType } from 'type-graphql';

/** The kind of area that a post serves (convention, article 1). */
export const Territory = { URBAN: 'URBAN', PERIURBAN: 'PERIURBAN', RURAL: 'RURAL', OVERSEAS: 'OVERSEAS' } as const;
export type Territory = keyof typeof Territory;
registerEnumType(Territory, {
  name: 'Territory',
  description:
    'The kind of area that a post serves: « zones urbaine, périurbaine, rurale et ultramarine » (convention, article 1).',
});
