import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { HostError } from "../../app/HostError";
import { hostErrorText } from "../../app/hostErrorText";
import type { Failure } from "../session/SessionState";
import { useTexts } from "../Texts";
import { CopyDetails } from "./CopyDetails";

const useStyles = makeStyles({ advice: { display: "block", marginTop: tokens.spacingVerticalXXS } });

export interface FailureMessageProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What the host refused, in the user's words, with what to do next. */
export function FailureMessage({ failure, onRetry, onDismiss }: FailureMessageProps) {
  const styles = useStyles();
  const { t, pick } = useTexts();
  const text = failure.error instanceof HostError ? hostErrorText(failure.error.code) : null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text ? pick(text.title) : t("failure.bug.title")}</MessageBarTitle>
        <span className={styles.advice}>{text ? pick(text.advice) : t("failure.bug.advice")}</span>
      </MessageBarBody>
      <MessageBarActions>
        <CopyDetails error={failure.error} />
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {t("failure.dismiss")}
        </Button>
        {failure.job !== "show" && (
          <Button size="small" onClick={onRetry}>
            {t("failure.retry")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
