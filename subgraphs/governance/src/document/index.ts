export { demonstrationDocumentId, demonstrationDocumentIdOf } from './document-files.demonstration.js';
export { documentById } from './document.loader.js';
export { Document } from './document.model.js';
export { documentsById } from './document.store.js';
