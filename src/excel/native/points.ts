import type { BodyType } from "../../law/bodies";
import { criterionScore, type OpennessCriterion } from "../../law/openness/criteria";
import type { Rules } from "../../law/rules";
import type { OfficialLanguage } from "../../law/text";
import { markRows } from "../../scoring/marks";
import { nativeExpression, nativeFormula } from "../../scoring/native";
import { address } from "../address";
import type { PointsCell, ReadPoints } from "../openness/read-points";

/** What a criterion is summed over, as an expression; `stimulus`: of the stimulating indicators, in both languages. */
export type PointsOf = (
  body: string,
  type: BodyType,
  criterion: OpennessCriterion,
  of: OfficialLanguage | "stimulus",
) => string | undefined;

/** Points by the sheet of openness as it stands now. */
export function pointsOn(points: ReadPoints, sheet: string, rules: Rules): PointsOf {
  return (body, type, criterion, of) => {
    const count = points.rows(type, criterion);
    const place = (row: number, language: OfficialLanguage) =>
      points.place(body, type, criterion, row, language);
    if (count === 0 || !place(0, "kk")) return undefined;
    if (criterion === "MEDIA") return of === "stimulus" ? undefined : mediaOf(of);
    const labels = markRows(criterion, type, rules);
    const rows = Array.from({ length: count }, (_, row) => row).filter(
      (row) => (labels[row]?.indicator.stimulating === true) === (of === "stimulus"),
    );
    const languages: readonly OfficialLanguage[] = of === "stimulus" ? ["kk", "ru"] : [of];
    const places = languages.flatMap((language) => rows.map((row) => place(row, language)));
    return places.includes(undefined) ? undefined : `SUM(${runs(sheet, places as PointsCell[]).join(",")})`;

    function mediaOf(language: OfficialLanguage): string | undefined {
      const indicators = ["a", "b", "c", "d"].map((name, row) => {
        const cell = place(row, language);
        return [name, cell && address({ sheet, ...cell, rows: 1, columns: 1 })];
      });
      return nativeExpression("OPENNESS_MEDIA_LANGUAGE", type, rules, Object.fromEntries(indicators));
    }
  };
}

/** References to cells, those one under another as one. */
function runs(sheet: string, places: readonly PointsCell[]): readonly string[] {
  const runs: { readonly first: PointsCell; rows: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    const goesOn = last && last.first.column === place.column && last.first.row + last.rows === place.row;
    if (goesOn) last.rows += 1;
    else runs.push({ first: place, rows: 1 });
  }
  return runs.map(({ first, rows }) => address({ sheet, ...first, rows, columns: 1 }));
}

/** The score of a criterion of openness over the points of its indicators. */
export function nativeCriterion(
  criterion: OpennessCriterion,
  body: string,
  type: BodyType,
  rules: Rules,
  pointsOf: PointsOf,
): string | undefined {
  const of = (what: OfficialLanguage | "stimulus") => pointsOf(body, type, criterion, what);
  return nativeFormula(criterionScore(criterion), type, rules, {
    kk: of("kk"),
    ru: of("ru"),
    stimulus: criterion === "DATA" ? of("stimulus") : undefined,
  });
}
