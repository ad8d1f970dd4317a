const FEW = 3;

/** The first few of some texts, each in the quotation marks of the language, and a sign that there are more. */
export const fewOf = (texts: readonly string[], [opening, closing]: readonly [string, string]): string =>
  texts
    .slice(0, FEW)
    .map((text) => `${opening}${text}${closing}`)
    .join(", ") + (texts.length > FEW ? "…" : "");
