import { useEffect, useState } from "react";
import type { ShownScores } from "../../excel";
import type { Actions } from "../actions";
import type { Book } from "../view";

/** The results on the sheet of scores, read again whenever the workbook was, and when the user comes back to the pane. */
export function useShownScores({ readShownScores }: Pick<Actions, "readShownScores">, book: Book) {
  const [shown, setShown] = useState<ShownScores>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isHere = true;
    const read = () => {
      readShownScores().then(
        (found) => {
          if (!isHere) return;
          setShown(found);
          setError(undefined);
        },
        (problem: unknown) => {
          if (isHere) setError(problem);
        },
      );
    };
    read();
    window.addEventListener("focus", read);
    return () => {
      isHere = false;
      window.removeEventListener("focus", read);
    };
  }, [readShownScores, book]);
  return { shown, error };
}
