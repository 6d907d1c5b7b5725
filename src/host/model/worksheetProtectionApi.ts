import type { ApiClass } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import type { SheetTarget } from "./worksheetApi";

export const worksheetProtectionApi: ApiClass<SheetTarget> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ sheet }) => sheet.isProtected } },
  methods: {
    Protect: ({ sheet }) => {
      if (sheet.isProtected) throw new ApiError("InvalidOperation", "already protected");
      sheet.isProtected = true;
    },
    Unprotect: ({ sheet }) => void (sheet.isProtected = false),
  },
};
