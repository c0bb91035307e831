import type { RouteObject } from 'react-router';

export const postsRoutes: RouteObject[] = [];
