/**
 * The places of the Methodology that a source file names, in words (`p. 41–44`, `App. 13`, `Table 7-1`) or as a provision
 * (`p.41`, `app.10.table.6`); a table without its appendix is one of Appendix 10.
 */
export function placesNamed(source: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [, numbers = ""] of source.matchAll(/\bp\. ?(\d+(?:(?:–|, | and )\d+)*)/g)) {
    for (const number of expanded(numbers)) places.add(`p.${number}`);
  }
  for (const [, numbers = ""] of source.matchAll(
    /\b(?:App\. |[Aa]ppendi(?:x|ces) |app\.)(\d+(?:(?:–|, | and )\d+)*)/g,
  )) {
    for (const number of expanded(numbers)) places.add(`app.${number}`);
  }
  const tables =
    /(\b(?:App\.|Appendix) 9,? (?:of )?|app\.9\.)?\b[Tt]ables?[ .](\d+(?:-\d+)?(?:(?:–|, | and )\d+(?:-\d+)?)*)/g;
  for (const [, ofReport, numbers = ""] of source.matchAll(tables)) {
    for (const number of expanded(numbers)) places.add(`app.${ofReport ? 9 : 10}.table.${number}`);
  }
  return places;
}

/** Numbers of a list, runs (`41–44`) written out. */
function expanded(numbers: string): readonly string[] {
  return numbers.split(/, | and /).flatMap((run) => {
    const [first = "", last] = run.split("–");
    if (last === undefined) return [first];
    const length = Math.max(0, Number(last) - Number(first) + 1);
    return Array.from({ length }, (_, index) => String(Number(first) + index));
  });
}
