import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../Texts";
import { CopyDetails } from "./CopyDetails";

function BugMessage({ error }: { readonly error: Error }) {
  const { t } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("failure.bug.title")}</MessageBarTitle>
        {t("failure.bug.advice")}
      </MessageBarBody>
      <MessageBarActions>
        <CopyDetails error={error} />
        <Button size="small" onClick={() => location.reload()}>
          {t("failure.bug.reload")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where bugs end: a message with the details to copy, instead of a white pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error ? <BugMessage error={this.state.error} /> : this.props.children;
  }
}
