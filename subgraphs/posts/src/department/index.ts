export { departmentByCode } from './department.loader.js';
export { Department } from './department.model.js';
