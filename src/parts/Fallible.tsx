/** An error boundary: if something inside fails to render, the rest of the page stays. */
import { Component, type ReactNode } from 'react';
import { PartMessage } from './PartMessage';

interface FallibleProps {
  children: ReactNode;
  /** Wraps the message, for example in a dialogue; without it the message is shown alone. */
  around?: (message: ReactNode) => ReactNode;
}

export class Fallible extends Component<FallibleProps, { failure: { error: unknown } | null }> {
  override state = { failure: null as { error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override render() {
    const { children, around = (message) => message } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    const again = () => this.setState({ failure: null });
    return around(<PartMessage failure={failure.error} onAgain={again} />);
  }
}
