/** Asks for something of the workbook; the answer is there after the next `sync`. */
export type Question<T> = (context: Excel.RequestContext) => () => T;

/** @param load what is to be loaded, without a `sync` @param read understands it after the `sync` */
export function question<Loaded, T>(
  load: (context: Excel.RequestContext) => Loaded,
  read: (loaded: Loaded) => T,
): Question<T> {
  return (context) => {
    const loaded = load(context);
    return () => read(loaded);
  };
}

/**
 * What was read of the workbook for one explanation. Whoever needs something asks for it; what is not there yet is
 * read together with everything else that was asked, in one `sync`.
 */
export class Reads {
  private readonly answers = new Map<string, unknown>();
  private readonly questions = new Map<string, Question<unknown>>();

  /** The answer to a question, by its key; `undefined` until it has been read. */
  ask<T>(key: string, question: Question<T>): T | undefined {
    if (this.answers.has(key)) return this.answers.get(key) as T;
    this.questions.set(key, question);
    return undefined;
  }

  /** Reads everything that was asked since; one `sync`. `false` where nothing was. */
  async read(context: Excel.RequestContext): Promise<boolean> {
    if (this.questions.size === 0) return false;
    const answers = [...this.questions].map(([key, question]) => [key, question(context)] as const);
    this.questions.clear();
    await context.sync();
    for (const [key, answer] of answers) this.answers.set(key, answer());
    return true;
  }
}
