// What a test or a script needs of development, without the gateway itself, which takes seconds to load.
export { demonstrationPeople } from './accounts.js';
export { readOrMake } from './key-files.js';
export { developmentToken, type DevelopmentTokenOptions } from './token.js';
