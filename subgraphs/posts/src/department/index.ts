export { departmentByCode } from './department.loader.js';
export { Department } from './department.model.js';
export { everyDepartment } from './department.store.js';
export { parseRegionCode } from './region-code.js';
