import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/attainment/Status";
import { useTexts } from "../Texts";
import { STATUS_LOOKS } from "./statusLook";

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

export function StatusChip({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const { t } = useTexts();
  const look = STATUS_LOOKS[status];
  return (
    <span className={styles.chip} style={{ backgroundColor: look.fill, color: look.text }}>
      {look.symbol} {t(`status.${status}`)}
    </span>
  );
}
