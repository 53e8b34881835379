import { Component, type ReactNode } from "react";
import { Message } from "./controls/Message";

interface PaneBoundaryProps {
  message: string;
  children: ReactNode;
}

/** Says what to do when a mistake of ours keeps the pane from being shown, instead of leaving it blank. */
export class PaneBoundary extends Component<PaneBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { message, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <Message intent="error" isUrgent>
        {message}
      </Message>
    );
  }
}
