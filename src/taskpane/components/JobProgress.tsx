import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Job } from "../session/SessionState";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: "1 / -1" },
});

/** Work under half a second needs no bar (DESIGN §6). */
const SHOW_AFTER_MS = 500;

export interface JobProgressProps {
  readonly job: Job;
  readonly onStop: () => void;
}

/** What is being done, how far, and a way to stop it. */
export function JobProgress({ job, onStop }: JobProgressProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [job.name]);
  if (!isLong) return null;

  const phase = t(`job.${job.phase}`);
  return (
    <div className={styles.progress}>
      <span className={styles.text} role="status">
        {job.isWaiting ? t("job.waiting") : phase}
        {!job.isWaiting && job.total > 1 && <span aria-hidden="true">{` (${job.done}/${job.total})`}</span>}
      </span>
      <Button size="small" onClick={onStop}>
        {t("job.cancel")}
      </Button>
      <ProgressBar
        className={styles.bar}
        aria-label={phase}
        thickness="large"
        {...(job.total > 0 ? { value: job.done, max: job.total } : {})}
      />
    </div>
  );
}
