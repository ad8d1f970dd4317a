import { formatRules, parseRules, type Rules, type RulesProblem } from "../law/rules";
import { isBlank } from "../scoring/parse";
import { isErrorValue, plain, show, type Cells } from "./cells";
import { Failure } from "./failure";
import type { Prepared } from "./prepared";

/** An edition and readings, checked and joined into the text that the last argument of the others takes. */
export function prepareRules(args: readonly (Cells | undefined)[]): Prepared {
  function read(): Rules | Failure | object {
    const inputs: (string | number)[] = [];
    for (const [index, cells] of args.entries()) {
      for (const cell of (cells ?? []).flat()) {
        if (isErrorValue(cell)) return cell;
        const value = plain(cell);
        if (isBlank(value)) continue;
        if (typeof value !== "string" && typeof value !== "number")
          return ofRules({ code: index === 0 ? "unknownEdition" : "unknownReading", found: show(value) });
        inputs.push(value);
      }
    }
    const rules = parseRules(...inputs);
    return "code" in rules ? ofRules(rules) : rules;
  }
  return {
    size: { rows: 1, columns: 1 },
    value() {
      const rules = read();
      return "edition" in rules ? formatRules(rules as Rules) : rules;
    },
    explain() {
      const rules = read();
      if (!("edition" in rules)) return rules;
      return {
        title: RULES_TITLE,
        symbol: "",
        rules: rules as Rules,
        parts: [],
        readings: Object.keys((rules as Rules).readings) as (keyof Rules["readings"])[],
        result: formatRules(rules as Rules),
      };
    },
  };
}

/** A failure that names the argument of RULES that is wrong. */
const ofRules = (problem: RulesProblem): Failure =>
  new Failure({
    ...problem,
    argument:
      problem.code === "unknownEdition" || problem.code === "beforeFirstEdition" ? "edition" : "readings",
  });

const RULES_TITLE = {
  ru: "Редакция Методики и выбранные чтения",
  kk: "Әдістеменің редакциясы және таңдалған оқылымдар",
  en: "Edition of the Methodology and chosen readings",
};
