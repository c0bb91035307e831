export { employerById } from './employer.loader.js';
export { Employer } from './employer.model.js';
