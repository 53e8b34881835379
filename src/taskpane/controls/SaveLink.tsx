import { useEffect, useState } from "react";
import { useButtonClass } from "./buttonStyles";

/** Saves a file where the pane's browser lets it; that of Excel for Mac does not. */
export function SaveLink({ label, name, content }: { label: string; name: string; content: () => Blob }) {
  const [address] = useState(() => URL.createObjectURL(content()));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a className={useButtonClass()} href={address} download={name}>
      {label}
    </a>
  );
}
