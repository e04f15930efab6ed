import { Component, type ReactNode } from 'react';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** What failed and what still works, as a sentence. */
  readonly sentence: string;
  /** Called before the children are tried again. */
  readonly onRetry?: () => void;
  /** Another value, such as another scenario, is reason enough to try again. */
  readonly resetKey?: unknown;
};
type ErrorBoundaryState = { readonly problem?: { readonly detail: string } | undefined };

/** Keeps the failure of one section to that section: says so, gives the detail, offers another try. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { problem: { detail: error instanceof Error ? String(error) : `Thrown: ${error}` } };
  }

  override componentDidUpdate(previous: ErrorBoundaryProps) {
    if (this.state.problem && previous.resetKey !== this.props.resetKey) this.handleRetry();
  }

  handleRetry = () => {
    this.props.onRetry?.();
    this.setState({ problem: undefined });
  };

  override render() {
    const { children, sentence } = this.props;
    const { problem } = this.state;
    if (!problem) return children;
    return (
      <Notice kind="warning">
        {sentence}
        <Disclosure summary="Technical detail" size="small">
          <code className="wrap-anywhere">{problem.detail}</code>
        </Disclosure>
        <Button onClick={this.handleRetry}>Try again</Button>
      </Notice>
    );
  }
}
