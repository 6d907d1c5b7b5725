import type { GridApi, GridChange } from "../../host";

/** A grid whose workbook can be replaced by a newer one; whoever listens stays and is told to draw everything anew. */
export class SwappedGrid implements GridApi {
  #current: GridApi;
  #stop: () => void;
  readonly #listeners = new Set<(changes: readonly GridChange[]) => void>();

  constructor(first: GridApi) {
    this.#current = first;
    this.#stop = this.#follow(first);
  }

  swap(next: GridApi): void {
    this.#stop();
    const name = this.#current.sheets().find((sheet) => sheet.isActive)?.name;
    const active = next.sheets().find((sheet) => sheet.name === name);
    if (active) next.activate(active.id);
    this.#current = next;
    this.#stop = this.#follow(next);
    this.#tell([{ kind: "tabs", sheetId: null }]);
  }

  #follow(grid: GridApi): () => void {
    return grid.subscribe((changes) => this.#tell(changes));
  }

  #tell(changes: readonly GridChange[]): void {
    for (const listener of this.#listeners) listener(changes);
  }

  get workbookName(): string {
    return this.#current.workbookName;
  }
  sheets: GridApi["sheets"] = () => this.#current.sheets();
  read: GridApi["read"] = (sheetId) => this.#current.read(sheetId);
  editCell: GridApi["editCell"] = (...given) => this.#current.editCell(...given);
  editCells: GridApi["editCells"] = (...given) => this.#current.editCells(...given);
  clear: GridApi["clear"] = (...given) => this.#current.clear(...given);
  activate: GridApi["activate"] = (sheetId) => this.#current.activate(sheetId);
  select: GridApi["select"] = (...given) => this.#current.select(...given);
  addSheet: GridApi["addSheet"] = (name) => this.#current.addSheet(name);
  renameSheet: GridApi["renameSheet"] = (...given) => this.#current.renameSheet(...given);
  deleteSheet: GridApi["deleteSheet"] = (sheetId) => this.#current.deleteSheet(sheetId);
  setColumnWidth: GridApi["setColumnWidth"] = (...given) => this.#current.setColumnWidth(...given);
  setEditing: GridApi["setEditing"] = (editing) => this.#current.setEditing(editing);

  subscribe(listener: (changes: readonly GridChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
