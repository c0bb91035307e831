export { MeetingPaperInput } from './meeting-paper.args.js';
export { papersWritten, type NewPaper } from './meeting-paper.js';
