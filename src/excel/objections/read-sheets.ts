import { readMarks } from "../marks";
import { loadObjections } from "./load";
import { understandObjections, type ReadObjections } from "./read";

/** Reads the sheets of the procedure; where there are none, nothing is entered. Writes nothing. Two `sync`s. */
export const readObjections = (): Promise<ReadObjections> =>
  Excel.run(async (context) => {
    const sheets = loadObjections(context, await readMarks(context));
    await context.sync();
    return understandObjections(sheets());
  });
