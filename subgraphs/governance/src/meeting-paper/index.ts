export { MeetingPaperInput } from './meeting-paper.args.js';
export { papersWritten, refuseUnknownDocuments, type NewPaper } from './meeting-paper.js';
