import type { ReactNode } from 'react';
import { AddressProblems } from '../../ui/list/address-problems';
import { Filters } from '../../ui/list/filters';
import type { ListAddress } from '../../ui/list/list-url';
import { useList, type List } from '../../ui/list/use-list';

const LONGEST_REFERENCE = 13;
const ADDRESS: ListAddress = {
  filters: [
    {
      name: 'poste',
      label: 'Référence du poste',
      hint: 'Par exemple ISCG-93-0007',
      kind: 'text',
      maxLength: LONGEST_REFERENCE,
    },
  ],
};

/** The post that a form is about, as the address names it. */
export function usePostChoice(): { readonly list: List; readonly reference: string | undefined } {
  const list = useList(ADDRESS);
  return { list, reference: list.state.values['poste'] };
}

/** Asks for the reference of the post that a form is about. */
export function PostChoice({ list }: { readonly list: List }): ReactNode {
  return (
    <>
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir le poste" action="Choisir ce poste" />
    </>
  );
}
