export { hostUnitById } from './host-unit.loader.js';
export { HostUnit } from './host-unit.model.js';
