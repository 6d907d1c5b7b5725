import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../Texts";

/** Puts the technical part of a failure on the clipboard, for whoever helps the clerk. */
export function CopyDetails({ error }: { readonly error: Error }) {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button size="small" appearance="transparent" onClick={() => void copyText(describeError(error)).then(setCopied)}>
      {isCopied ? t("failure.copied") : t("failure.copy")}
    </Button>
  );
}

export function describeError(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${describeError(error.cause)}` : error.cause === undefined ? "" : `\nCaused by: ${JSON.stringify(error.cause)}`;
  return `${error.name}: ${error.message}\n${error.stack ?? ""}${cause}`;
}

/** Web views of Office may refuse the clipboard API; a selected text area still works there. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    return isCopied;
  }
}
