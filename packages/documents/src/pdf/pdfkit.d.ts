import 'pdfkit';

/** What PDFKit 0.20 has and its published types lack. */
declare global {
  namespace PDFKit {
    interface PDFDocument {
      new (options: Omit<PDFDocumentOptions, 'subset'> & { subset: 'PDF/UA' }): PDFDocument;
    }
    namespace Mixins {
      interface TableOptions {
        /** The element that the table's structure goes into. */
        structParent?: PDFStructureElement;
      }
      interface CellOptions {
        /** Which cells a head is the head of. */
        scope?: 'Row' | 'Column';
      }
    }
  }
}
