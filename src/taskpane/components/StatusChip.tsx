import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/attainment/Status";
import { STATUS_COLORS } from "../../domain/report/palette";
import { STATUS_SYMBOLS, statusWord } from "../../domain/report/statusText";
import { useTexts } from "../Texts";

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
  const { language } = useTexts();
  const { fill, text } = STATUS_COLORS[status];
  return (
    <span className={styles.chip} style={{ backgroundColor: fill, color: text }}>
      {STATUS_SYMBOLS[status]} {statusWord(status, language)}
    </span>
  );
}
