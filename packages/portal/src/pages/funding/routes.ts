import type { RouteObject } from 'react-router';

export const fundingRoutes: RouteObject[] = [];
