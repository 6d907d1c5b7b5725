import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export type ThemeName = "light" | "dark" | "contrast";

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const QUERIES = ["(forced-colors: active)", "(prefers-contrast: more)", "(prefers-color-scheme: dark)"] as const;

/** Office says its theme's background as `#RRGGBB`; where it says nothing the system's own wish counts. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
}

export function themeNameFor(office: OfficeTheme | null, matches: (query: string) => boolean): ThemeName {
  const isForced = matches(QUERIES[0]);
  if (!isForced && matches(QUERIES[1])) return "contrast";
  // Where the system forces its own colours (Windows contrast themes) they replace ours: the theme only says light or dark.
  if (office && !isForced) return isDark(office.bodyBackgroundColor) ? "dark" : "light";
  return matches(QUERIES[2]) ? "dark" : "light";
}

/** Relative luminance by ITU-R BT.709 below one half. */
function isDark(color: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!channels) return false;
  const [red = 255, green = 255, blue = 255] = channels.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** The theme's name, followed while the pane is open. */
export function useThemeName(office: OfficeTheme | null): ThemeName {
  const read = () => themeNameFor(office, (query) => window.matchMedia(query).matches);
  const [name, setName] = useState(read);
  useEffect(() => {
    const lists = QUERIES.map((query) => window.matchMedia(query));
    const follow = () => setName(read());
    follow();
    for (const list of lists) list.addEventListener("change", follow);
    return () => {
      for (const list of lists) list.removeEventListener("change", follow);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `read` only closes over `office`
  }, [office]);
  return name;
}
