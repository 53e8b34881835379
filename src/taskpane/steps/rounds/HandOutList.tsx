import type { HandOutOutline } from "../../../handOut/handOuts";
import { CopyButton } from "../../controls/CopyButton";
import { FileList } from "./FileList";
import { useRoundWords } from "./useRoundWords";

/** Who would get which file, what is in it, and the mail to send it with. */
export function HandOutList({ outlines }: { outlines: readonly (HandOutOutline & { mail: string })[] }) {
  const { handOut: words } = useRoundWords();
  return (
    <FileList title={words.files(outlines.length)} files={outlines} more={words.moreFiles}>
      {({ body, measures, fields, blanks, mail }) => (
        <>
          <span>
            {fields > 0
              ? words.inFile(body, measures.length, fields, blanks)
              : words.onlyToRead(body, measures.length)}
          </span>
          <CopyButton size="small" label={words.copyMail} name={words.copyMailTo(body)} text={() => mail} />
        </>
      )}
    </FileList>
  );
}
