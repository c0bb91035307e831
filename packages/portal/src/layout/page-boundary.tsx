import { Component, type ReactNode } from 'react';
import { PageFailure } from './page-failure';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** Where the router keeps no watch: a page that fails shows its failure and leaves what is around it standing. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <PageFailure /> : this.props.children;
  }
}
