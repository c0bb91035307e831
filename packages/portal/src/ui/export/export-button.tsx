import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { announce } from '../announce';
import { sentenceOf } from '../answer';
import { Button } from '../button';
import { formatCount } from '../format';
import type { Column } from '../list/column';
import type { Connection } from '../list/connection';
import { Message } from '../message';
import { saveFile } from './save-file';
import { cellsOf, FORMATS, writeSheet, type Format } from './sheet';

export interface ExportButtonProps<Row> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly readPage: (after: string | undefined, signal: AbortSignal) => Promise<Connection<Row> | null>;
  /** Rows of all pages. */
  readonly total: number;
}

type Progress = { readonly read: number } | { readonly failure: Error } | undefined;

const LABELS: Readonly<Record<Format, string>> = { xlsx: 'Excel (XLSX)', ods: 'LibreOffice (ODS)', csv: 'CSV' };

/** Exports exactly what the list shows: all its pages, its columns, its order; with progress, and a way to stop. */
export function ExportButton<Row>(props: ExportButtonProps<Row>): ReactNode {
  const { total } = props;
  const { progress, run, stop } = useExport(props);
  const isUnderWay = progress !== undefined && 'read' in progress;
  const frame = useKeptFocus(isUnderWay);
  if (isUnderWay) {
    return (
      <div className="export" ref={frame}>
        <progress max={total} value={progress.read} aria-label="Progression de l’export" />
        <span>
          {formatCount(progress.read)} sur {formatCount(total)}
        </span>
        <Button kind="tertiary" size="small" onClick={stop}>
          Annuler l’export
        </Button>
      </div>
    );
  }
  return (
    <div className="export" ref={frame}>
      {progress && <Message kind="error">{sentenceOf(progress.failure)}</Message>}
      <FormatChoice onExport={(format) => void run(format)} />
    </div>
  );
}

/** The button that is clicked gives way to another: the focus goes there, unless the person has gone elsewhere. */
function useKeptFocus(isUnderWay: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(isUnderWay);
  useEffect(() => {
    if (before.current === isUnderWay) return;
    before.current = isUnderWay;
    if (document.activeElement === document.body) frame.current?.querySelector('button')?.focus();
  }, [isUnderWay]);
  return frame;
}

function FormatChoice({ onExport }: { readonly onExport: (format: Format) => void }): ReactNode {
  const [format, setFormat] = useState<Format>('xlsx');
  const id = useId();
  return (
    <>
      <label className="fr-sr-only" htmlFor={id}>
        Format de l’export
      </label>
      <select
        id={id}
        className="fr-select"
        value={format}
        onChange={({ target }) => setFormat(FORMATS.find((each) => each === target.value) ?? 'xlsx')}
      >
        {FORMATS.map((each) => (
          <option key={each} value={each}>
            {LABELS[each]}
          </option>
        ))}
      </select>
      <Button kind="secondary" size="small" onClick={() => onExport(format)}>
        Exporter
      </Button>
    </>
  );
}

function useExport<Row>(props: ExportButtonProps<Row>) {
  const [progress, setProgress] = useState<Progress>();
  const controller = useRef<AbortController | undefined>(undefined);
  const run = async (format: Format) => {
    const { signal } = (controller.current = new AbortController());
    setProgress({ read: 0 });
    announce('Export commencé.');
    try {
      await exportList(props, format, signal, (read) => setProgress({ read }));
      announce('Export terminé : le fichier est téléchargé.');
      setProgress(undefined);
    } catch (error) {
      if (signal.aborted) announce('Export annulé.');
      setProgress(signal.aborted ? undefined : { failure: asError(error) });
    }
  };
  return { progress, run, stop: () => controller.current?.abort() };
}

async function exportList<Row>(
  { name, title, columns, readPage }: ExportButtonProps<Row>,
  format: Format,
  signal: AbortSignal,
  onRead: (read: number) => void,
): Promise<void> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    signal.throwIfAborted();
    const page = await readPage(after, signal);
    if (!page) break;
    rows.push(...page.nodes);
    onRead(rows.length);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  const content = {
    title,
    heads: columns.map((column) => column.title),
    kinds: columns.map(({ kind = 'text' }) => kind),
    rows: cellsOf(columns, rows),
  };
  const file = await writeSheet(content, format);
  signal.throwIfAborted();
  saveFile(file, `${name}.${format}`);
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
