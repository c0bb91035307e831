export { trainingSettings } from './training-settings.store.js';
