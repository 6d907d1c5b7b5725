import { silentProgress } from "../../src/app/ports/Progress";
import { PackageDraft } from "../../src/file/ooxml/PackageDraft";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";
import { partsOf, textPart } from "../support/archiveParts";
import { buildWorkbook } from "../support/buildWorkbook";
import { constant, plainSheetPlan } from "../support/plainSheetPlan";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RECT = { top: 0, left: 0, bottom: 1, right: 0 };
const PLAN = plainSheetPlan([[constant("A"), constant(1)], [constant("B"), constant(2)]], { charts: [{ kind: "column", title: "Biểu đồ", categories: RECT, values: { ...RECT, left: 1, right: 1 }, at: { top: 5, left: 0, bottom: 9, right: 3 } }] });

/** A file of ours on whose sheet somebody put the department's emblem and wrote a comment. */
async function decorated(): Promise<{ readonly bytes: Uint8Array; readonly id: string }> {
  const file = openWorkbookFile(buildWorkbook([{ name: "A", rows: [["x"]] }]), "a.xlsx");
  const [id = ""] = await file.applySheets([{ plan: PLAN, replaces: null }], silentProgress);
  const parts = new PackageDraft(partsOf(await file.save()));
  const picture = '<xdr:oneCellAnchor><xdr:pic><xdr:blipFill><a:blip r:embed="rId9"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>';
  parts.write("xl/drawings/drawing1.xml", parts.text("xl/drawings/drawing1.xml").replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`));
  parts.write("xl/media/image1.xml", "<emblem/>");
  parts.setRelations("xl/drawings/drawing1.xml", [...parts.relations("xl/drawings/drawing1.xml"), { id: "rId9", type: `${OFFICE}/image`, target: "xl/media/image1.xml", external: false }]);
  parts.write("xl/comments1.xml", "<comments/>");
  parts.write("xl/drawings/vmlDrawing1.vml", "<xml/>");
  parts.setRelations("xl/worksheets/sheet2.xml", [
    ...parts.relations("xl/worksheets/sheet2.xml"),
    { id: "rId7", type: `${OFFICE}/comments`, target: "xl/comments1.xml", external: false },
    { id: "rId8", type: `${OFFICE}/vmlDrawing`, target: "xl/drawings/vmlDrawing1.vml", external: false },
  ]);
  parts.write("xl/worksheets/sheet2.xml", parts.text("xl/worksheets/sheet2.xml").replace(/(<drawing [^>]*\/>)/, '$1<legacyDrawing r:id="rId8"/>'));
  return { bytes: parts.toZip(), id };
}

test("pictures and comments that people put on a sheet of ours stay when it is written anew; our old charts do not", async () => {
  const { bytes, id } = await decorated();
  const file = openWorkbookFile(bytes, "a.xlsx");
  await file.applySheets([{ plan: PLAN, replaces: id }], silentProgress);
  const saved = await file.save();
  const parts = new PackageDraft(partsOf(saved));
  const sheet = textPart(saved, "xl/worksheets/sheet2.xml");
  const targets = new Map(parts.relations("xl/worksheets/sheet2.xml").map((relation) => [relation.id, relation.target]));
  expect(targets.get(/<legacyDrawing r:id="([^"]*)"/.exec(sheet)?.[1] ?? "")).toBe("xl/drawings/vmlDrawing1.vml");
  expect([...targets.values()]).toContain("xl/comments1.xml");
  const drawing = targets.get(/<drawing r:id="([^"]*)"/.exec(sheet)?.[1] ?? "") ?? "";
  const text = parts.text(drawing);
  expect(text.match(/r:embed="rId9"/g)).toHaveLength(1);
  expect(text.match(/<c:chart /g)).toHaveLength(1);
  expect(parts.relations(drawing).find((relation) => relation.id === "rId9")?.target).toBe("xl/media/image1.xml");
  expect(parts.paths.filter((path) => path.startsWith("xl/charts/"))).toHaveLength(1);
});

test("a sheet without charts keeps its picture too", async () => {
  const { bytes, id } = await decorated();
  const file = openWorkbookFile(bytes, "a.xlsx");
  await file.applySheets([{ plan: { ...PLAN, charts: [] }, replaces: id }], silentProgress);
  const parts = new PackageDraft(partsOf(await file.save()));
  const drawing = parts.relations("xl/worksheets/sheet2.xml").find(({ type }) => type.endsWith("/drawing"))?.target ?? "";
  expect(parts.text(drawing)).toContain('r:embed="rId9"');
  expect(parts.paths.filter((path) => path.startsWith("xl/charts/"))).toEqual([]);
});
