import { useRef, useState } from "react";
import type { Attachment } from "../excel";
import type { Actions } from "./actions";
import type { Book } from "./view";

/** The workbook as it was last read, and how to read it again: of several readings under way the last one counts. */
export function useBook(actions: Actions) {
  const [book, setBook] = useState<Book>();
  const [readings, setReadings] = useState(0);
  const known = useRef<Book>(undefined);
  const last = useRef(0);

  async function take(found: () => Promise<Book>): Promise<boolean> {
    const own = ++last.current;
    const next = await found();
    if (own !== last.current) return false;
    known.current = next;
    setBook(next);
    return true;
  }

  const readAll = () =>
    take(async () => {
      const [attachment, broken] = await Promise.all([actions.attach(), actions.findBroken()]);
      return { attachment, broken, stock: await actions.readStock(attachment) };
    });

  return {
    book,
    /** How often the user had it read: what a step shows of an earlier reading goes with it. */
    readings,
    async read() {
      if (await readAll()) setReadings((before) => before + 1);
    },
    /** The same workbook, in which the user changed something by this pane. */
    async readAgain() {
      await readAll();
    },
    /** The tables as somebody has just read them, or as they were known, and the sheets of ours as they are now. */
    async look(attachment?: Attachment) {
      const before = known.current;
      if (!before) return;
      const tables = attachment ?? before.attachment;
      await take(async () => ({ ...before, attachment: tables, stock: await actions.readStock(tables) }));
    },
  };
}
