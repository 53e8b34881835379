import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Saves a file where the pane's browser lets it; that of Excel for Mac does not. */
export function SaveLink({ label, name, content }: { label: string; name: string; content: () => Blob }) {
  const [address] = useState(() => URL.createObjectURL(content()));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Button as="a" href={address} download={name}>
      {label}
    </Button>
  );
}
