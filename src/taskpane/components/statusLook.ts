import type { Status } from "../../domain/attainment/Status";

/** Fill, text and symbol of a status, the same pairs as in the generated sheets. */
export interface StatusLook {
  readonly symbol: string;
  readonly fill: string;
  readonly text: string;
}

export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  exceeded: { symbol: "★", fill: "#D6E8F5", text: "#0B4A75" },
  met: { symbol: "✔", fill: "#D9EFE6", text: "#0C5A43" },
  near: { symbol: "≈", fill: "#FFF0C9", text: "#6B4A00" },
  "on-track": { symbol: "➜", fill: "#E3E8F8", text: "#2E3F8F" },
  behind: { symbol: "▼", fill: "#FBE0CB", text: "#7A3A06" },
  missed: { symbol: "✖", fill: "#F9D9D6", text: "#8C1D18" },
  "no-data": { symbol: "…", fill: "#ECECEC", text: "#555555" },
  "not-assessed": { symbol: "–", fill: "#F5F5F5", text: "#5C5C5C" },
};
