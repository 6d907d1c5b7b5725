import { makeStyles, tokens } from "@fluentui/react-components";
import { STATUSES } from "../../domain/attainment/Status";
import type { Status } from "../../domain/attainment/Status";
import { STATUS_COLORS } from "../../domain/report/palette";
import { STATUS_SYMBOLS, statusWord } from "../../domain/report/statusText";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(66px, 1fr))",
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  tile: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "54px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    fontFamily: tokens.fontFamilyBase,
    cursor: "pointer",
    ":hover": { filter: "brightness(0.96)" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightBold },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100 },
});

export interface StatusTilesProps {
  readonly counts: ReadonlyMap<Status, number>;
  readonly onOpen: (status: Status) => void;
}

/** The headline: how many targets stand where. Colour, symbol and word say the same (DESIGN §6). */
export function StatusTiles({ counts, onOpen }: StatusTilesProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const shown = STATUSES.filter((status) => (counts.get(status) ?? 0) > 0);
  return (
    <ul className={styles.tiles} aria-label={t("card.counts")}>
      {shown.map((status) => {
        const { fill, text } = STATUS_COLORS[status];
        return (
          <li key={status}>
            <button
              type="button"
              className={styles.tile}
              style={{ backgroundColor: fill, color: text }}
              title={statusWord(status, language)}
              onClick={() => onOpen(status)}
            >
              <span className={styles.count}>{counts.get(status)}</span>
              <span className={styles.word}>
                {STATUS_SYMBOLS[status]} {t(`status.short.${status}`)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
