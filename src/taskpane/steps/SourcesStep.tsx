import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { rectAddress } from "../../domain/grid/address";
import type { Grid } from "../../domain/grid/Grid";
import type { SourceTable } from "../../domain/tables/SourceTable";
import { useTexts } from "../Texts";
import { CorrectTable } from "./CorrectTable";
import { FindingList } from "./FindingList";
import { useStepStyles } from "./stepStyles";
import { TablePreview } from "./TablePreview";

export interface SourcesStepProps {
  readonly tables: readonly SourceTable[];
  /** The sheets the tables stand on, by id. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Corrections made since the last writing. */
  readonly corrected: number;
  readonly onRead: () => void;
  /** The selected cells are the header of this table, or of a new one; answers whether they can be. */
  readonly onUseSelection: (table: SourceTable | null) => Promise<boolean>;
  readonly onLeaveOut: (table: SourceTable) => void;
  readonly onUndoCorrection: () => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** The tables found in the workbook, as the product understood them. */
export function SourcesStep({ tables, grids, corrected, onRead, onShow, onUseSelection, onLeaveOut, onUndoCorrection }: SourcesStepProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const add = async () => {
    const isAdded = await onUseSelection(null);
    if (isAdded) setAdding(false);
    return isAdded;
  };
  return (
    <>
      {tables.length === 0 ? (
        <>
          <p className={shared.name}>{t("sources.empty.title")}</p>
          <p className={shared.note}>{t("sources.empty.text")}</p>
        </>
      ) : (
        <ul className={shared.list}>
          {tables.map((table) => (
            <TableLine key={`${table.sheetId}!${rectAddress(table.range)}`} table={table} grid={grids.get(table.sheetId) ?? null} onShow={onShow} onUseSelection={onUseSelection} onLeaveOut={onLeaveOut} />
          ))}
        </ul>
      )}
      <div className={shared.actions}>
        <Button size="small" onClick={onRead}>
          {t("sources.read")}
        </Button>
        <Button size="small" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {t("sources.add")}
        </Button>
        {corrected > 0 && (
          <Button size="small" onClick={onUndoCorrection}>
            {t("sources.correct.undo")}
          </Button>
        )}
      </div>
      {isAdding && <CorrectTable onUseSelection={add} />}
    </>
  );
}

interface TableLineProps extends Pick<SourcesStepProps, "onShow" | "onUseSelection" | "onLeaveOut"> {
  readonly table: SourceTable;
  readonly grid: Grid | null;
}

function TableLine({ table, grid, onShow, onUseSelection, onLeaveOut }: TableLineProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const address = rectAddress(table.range);
  const rows = table.bodyRows ? table.bodyRows[1] - table.bodyRows[0] + 1 : 0;
  const sureness = table.confidence >= 0.85 ? "sure" : table.confidence >= 0.6 ? "likely" : "unsure";
  return (
    <li className={shared.item}>
      <span className={shared.spread}>
        <span className={shared.name}>{table.sheet}</span>
        <Link as="button" className={shared.link} title={t("sources.show", { range: address, sheet: table.sheet })} onClick={() => onShow(table.sheetId, address)}>
          {address}
        </Link>
      </span>
      {table.title.length > 0 && <span className={shared.detail}>{table.title.at(-1)}</span>}
      <span className={shared.detail}>
        {[
          t("sources.rows", { n: rows, columns: table.columns.length }),
          t(`sources.orientation.${table.orientation}`),
          table.period?.key,
          table.encoding === "unicode" ? null : t(`sources.encoding.${table.encoding}`),
          t(`sources.${sureness}`),
        ]
          .filter((part) => part !== null && part !== undefined)
          .join(" · ")}
      </span>
      {grid && (
        <Link as="button" className={shared.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("sources.preview.hide") : t("sources.preview")}
        </Link>
      )}
      {grid && isOpen && <TablePreview table={table} grid={grid} />}
      {isOpen && <CorrectTable onUseSelection={() => onUseSelection(table)} onLeaveOut={() => onLeaveOut(table)} />}
      {table.findings.length > 0 && <FindingList findings={table.findings} onShow={onShow} />}
    </li>
  );
}
