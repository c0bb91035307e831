export { Trainer } from './trainer.model.js';
export { trainerById } from './trainer.loader.js';
