import { useId, useRef, useState, type ReactNode } from 'react';
import { announce } from '../announce';
import { sentenceOf } from '../answer';
import { Button } from '../button';
import { formatCount } from '../format';
import { useKeptFocus } from '../kept-focus';
import type { Column } from '../list/column';
import { everyRow, type ReadPage } from '../list/every-row';
import { Message } from '../message';
import { saveFile } from './save-file';
import { cellsOf, FORMATS, writeSheet, type Format } from './sheet';

export interface ExportButtonProps<Row> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly readPage: ReadPage<Row>;
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
  const rows = await everyRow(readPage, signal, onRead);
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
