import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PublishedFile } from "../../app/publish/publishWorkbook";

/** Saves a file where the pane's browser lets it; that of Excel for Mac does not. */
export function SaveLink({ label, file: { name, mimeType, text } }: { label: string; file: PublishedFile }) {
  const [address] = useState(() =>
    URL.createObjectURL(new Blob([text], { type: `${mimeType};charset=utf-8` })),
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Button as="a" href={address} download={name}>
      {label}
    </Button>
  );
}
