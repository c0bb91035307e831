import { useId, type ReactNode } from 'react';
import { Button } from '../button';
import type { Filter } from './list-url';
import type { List } from './use-list';

/** The filters of a list: applied by a button, so that nothing moves while one types or steps through a choice. */
export function Filters({ list }: { readonly list: List }): ReactNode {
  const { address, state } = list;
  const given = Object.keys(state.values).length;
  return (
    <form
      className="filters"
      role="search"
      aria-label="Filtrer la liste"
      // The fields hold what the address says whenever it changes.
      key={JSON.stringify(state.values)}
      onSubmit={(event) => {
        event.preventDefault();
        list.change({ values: readForm(event.currentTarget, address.filters) });
      }}
    >
      {address.filters.map((filter) => (
        <FilterField key={filter.name} filter={filter} value={state.values[filter.name] ?? ''} />
      ))}
      <div className="button-row">
        <Button type="submit">Filtrer</Button>
        {given > 0 && (
          <Button kind="tertiary" onClick={() => list.change({ values: {} })}>
            Tout effacer
          </Button>
        )}
      </div>
    </form>
  );
}

function readForm(form: HTMLFormElement, filters: readonly Filter[]): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(filters.map(({ name }) => [name, String(data.get(name) ?? '').trim()]));
}

function FilterField({ filter, value }: { readonly filter: Filter; readonly value: string }): ReactNode {
  const id = useId();
  return (
    <div className="filters__field">
      <label className="fr-label" htmlFor={id}>
        {filter.label}
        {filter.hint && <span className="fr-hint-text">{filter.hint}</span>}
      </label>
      {filter.kind === 'choice' ? (
        <select className="fr-select" id={id} name={filter.name} defaultValue={value}>
          <option value="">{filter.unchosen ?? 'Indifférent'}</option>
          {filter.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="fr-input"
          id={id}
          name={filter.name}
          type={filter.kind === 'day' ? 'date' : 'search'}
          defaultValue={value}
        />
      )}
    </div>
  );
}
