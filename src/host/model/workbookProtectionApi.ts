import type { ApiClass } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import type { Model } from "./Model";

/** Protection of the structure: no sheet can be added, renamed, moved, hidden or deleted. */
export const workbookProtectionApi: ApiClass<Model> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ workbook }) => workbook.isStructureProtected } },
  methods: {
    Protect: ({ workbook }) => {
      if (workbook.isStructureProtected) throw new ApiError("AccessDenied", "already protected");
      workbook.isStructureProtected = true;
    },
    Unprotect: ({ workbook }) => void (workbook.isStructureProtected = false),
  },
};
