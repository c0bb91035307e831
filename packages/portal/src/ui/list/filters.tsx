import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../button';
import type { Filter } from './list-url';
import type { List } from './use-list';

export interface FiltersProps {
  readonly list: List;
  /** What the form does, for screen readers. */
  readonly label?: string;
  /** On the button. */
  readonly action?: string;
}

/** The filters of a list: applied by a button, so that nothing moves while one types or steps through a choice. */
export function Filters({ list, label = 'Filtrer la liste', action = 'Filtrer' }: FiltersProps): ReactNode {
  const { address, state } = list;
  const form = useRef<HTMLFormElement>(null);
  const given = JSON.stringify(state.values);
  const clear = () => {
    list.change({ values: {} });
    // The button that has the focus goes away.
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
  return (
    <form
      ref={form}
      className="filters"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        list.change({ values: readForm(event.currentTarget, address.filters) });
      }}
    >
      {address.filters.map((filter) => (
        <FilterField key={filter.name} filter={filter} value={state.values[filter.name] ?? ''} given={given} />
      ))}
      <div className="button-row">
        <Button type="submit">{action}</Button>
        {Object.keys(state.values).length > 0 && (
          <Button kind="tertiary" onClick={clear}>
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

interface FilterFieldProps {
  readonly filter: Filter;
  /** As the address says. */
  readonly value: string;
  /** All that the address says: what is typed and not applied gives way whenever it changes. */
  readonly given: string;
}

/** Holds what the address says whenever it changes, and the focus all the while. */
function FilterField({ filter, value, given }: FilterFieldProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value, given]);
  return (
    <div className="filters__field">
      <label className="fr-label" htmlFor={id}>
        {filter.label}
        {filter.hint && <span className="fr-hint-text">{filter.hint}</span>}
      </label>
      {filter.kind === 'choice' ? (
        <select ref={field} className="fr-select" id={id} name={filter.name} defaultValue={value}>
          <option value="">{filter.unset ?? 'Indifférent'}</option>
          {filter.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          ref={field}
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
