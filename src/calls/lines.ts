import type { Band } from "../law/bands";
import { ACTS, OTHER_ACTS, type ActId } from "../law/acts";
import { symbolFor, titleIn } from "../law/computation";
import { DEADLINES } from "../law/deadlines";
import { READINGS, type Reading, type ReadingId } from "../law/readings";
import type { Language, Text } from "../law/text";
import { DEGREE_WORDS } from "../law/together";
import type { Cite, IsoDate, Version } from "../law/version";
import { citesText } from "../locales/cites";
import { EXPLAIN_TEXTS, type ExplainTexts } from "../locales/explain";
import { parameterName } from "../locales/functions";
import type { Due } from "../scoring/deadline";
import type { BandReached } from "../scoring/bands";
import { decimal, sign, type Exact } from "../scoring/exact";
import { variablesIn } from "../scoring/score";
import type { MarkedIndicator } from "../scoring/marks";
import type { Step, Unfolded } from "../scoring/unfold";
import { placesOf, type Explanation, type Part } from "./explanation";
import { equals, printNumber, printNumbers, printSymbols } from "./print";

/** One line of an explanation: what it is, its label, and its text. */
export interface Line {
  readonly kind: keyof ExplainTexts["labels"];
  readonly label: string;
  readonly text: string;
}

/** An explanation in words, from the indicator to the readings that touched it. */
export function lines(explanation: Explanation, language: Language): readonly Line[] {
  const writer = new Writer(language);
  writer.explain(explanation);
  return writer.lines;
}

const OPERATIONS: ReadonlySet<Step["kind"]> = new Set(["sum", "difference", "product", "quotient"]);
const SIGNS = { sum: " + ", difference: " − ", product: " × " } as const;

/** A number as an operand: one below 0 stands in brackets. */
const operand = (text: string): string => (text.startsWith("−") ? `(${text})` : text);

/** Paragraphs first and in their order; what else there is keeps its own. */
const inOrder = (a: Cite, b: Cite): number => orderOf(a) - orderOf(b);
const orderOf = (cite: Cite): number => ("paragraph" in cite ? cite.paragraph : Number.MAX_SAFE_INTEGER);

/** Whether the type of body makes a difference to a part. */
function dependsOnBody(part: Part): boolean {
  if (part.kind !== "computation") return part.kind === "marks" || part.kind === "levels";
  const { computation, version } = part.unfolded;
  const { constants, formula } = version.value;
  return (
    typeof computation.symbol !== "string" ||
    !("op" in formula) ||
    Object.values(constants).some((constant) => typeof constant !== "number")
  );
}

class Writer {
  readonly lines: Line[] = [];
  private readonly texts: ExplainTexts;

  constructor(private readonly language: Language) {
    this.texts = EXPLAIN_TEXTS[language];
  }

  explain({ title, symbol, body, rules, parts, readings, result }: Explanation): void {
    const { texts } = this;
    this.add("what", [symbol, this.titleOf(title)].filter(Boolean).join(": "));
    if (body && parts.some(dependsOnBody)) this.add("body", texts.body[body]);
    for (const part of parts) this.part(part);
    const shown = this.result(result, parts);
    this.add(
      "result",
      symbol === "" || typeof result !== "number" ? shown : `${symbol} ${equals(decimal(result))} ${shown}`,
    );
    this.places(parts);
    this.add("edition", texts.edition(rules.edition.id, this.date(rules.edition.from)));
    for (const id of readings) this.reading(id, rules.readings[id]);
  }

  private add(kind: Line["kind"], text: string): void {
    this.lines.push({ kind, label: this.texts.labels[kind], text });
  }

  private number(value: Exact | number): string {
    return printNumber(value, this.language);
  }

  private date(date: IsoDate): string {
    const [year, month, day] = date.split("-");
    return this.language === "en" ? date : `${day}.${month}.${year}`;
  }

  /** A title; Kazakh that no act has is marked as a working translation. */
  private titleOf(title: Text): string {
    const working = this.language === "kk" && !title.officialKk;
    return working ? `${title.kk} (${this.texts.workingTranslation})` : title[this.language];
  }

  private result(result: number | string, parts: readonly Part[]): string {
    const deadline = parts.find((part) => part.kind === "deadline");
    if (deadline) return this.date(deadline.due.date);
    return typeof result === "number" ? this.number(result) : result;
  }

  private part(part: Part): void {
    switch (part.kind) {
      case "computation":
        return this.computation(part.unfolded, part.of);
      case "levels":
        return this.levels(part.levels);
      case "marks":
        for (const marked of part.marks) this.mark(marked, part.of);
        return;
      case "degree": {
        const { reached, score } = part;
        this.add("bound", this.band(score, reached, DEGREE_WORDS[reached.band.gives][this.language]));
        return;
      }
      case "parameter":
        return;
      case "deadline":
        return this.deadline(part);
    }
  }

  private computation(unfolded: Unfolded, of: "kk" | "ru" | undefined): void {
    const { computation, version, values, body, formula, bounds, steps, value } = unfolded;
    const { texts, language } = this;
    const source = { computation, body, constants: version.value.constants };
    const symbol = symbolFor(computation.symbol, body);
    const name = of ? texts.inLanguage(symbol, texts.languages[of]) : symbol;
    const used = new Set([
      ...variablesIn(formula),
      ...steps.flatMap((step) => (step.kind === "when" ? variablesIn(step.compared) : [])),
    ]);
    for (const [variable, value] of Object.entries(values)) {
      if (!used.has(variable)) continue;
      const own = computation.variables[variable]!;
      const title = this.titleOf(titleIn(version.value, variable, own));
      const named = symbolFor(own.symbol, body) || parameterName(variable, language);
      this.add("input", texts.input(named, title, this.number(value)));
    }
    if (formula.op !== "band" || formula.value.op !== "variable") {
      const left = formula.op === "band" || name === "" ? "" : `${name} = `;
      const within = bounds.map(({ op, bound }) => texts.bounds[op](printSymbols(bound, source, language)));
      this.add("formula", [`${left}${printSymbols(formula, source, language)}`, ...within].join(", "));
      this.add("numbers", `${left}${printNumbers(unfolded, language)}`);
    }
    // One operation says no more than the formula in numbers and the result.
    const operations = steps.filter(({ kind }) => OPERATIONS.has(kind)).length;
    const shown = steps.filter(({ kind }) => operations > 1 || !OPERATIONS.has(kind));
    const told = new Set<string>();
    for (const step of shown) {
      const line = this.step(step, unfolded);
      if (!line || told.has(line.text)) continue;
      told.add(line.text);
      this.add(line.kind, line.text);
    }
    if (of) this.add("step", `${name} ${equals(value)} ${this.number(value)}`);
  }

  private step(
    step: Step,
    { computation, body, version }: Unfolded,
  ): Pick<Line, "kind" | "text"> | undefined {
    const { texts } = this;
    const number = (value: Exact) => this.number(value);
    const result = (value: Exact) => `${equals(value)} ${number(value)}`;
    switch (step.kind) {
      case "sum":
      case "difference":
      case "product": {
        const operands = step.operands.map((each) => operand(number(each)));
        return { kind: "step", text: `${operands.join(SIGNS[step.kind])} ${result(step.value)}` };
      }
      case "quotient": {
        const [part, whole] = step.operands;
        const text =
          sign(whole!) === 0
            ? texts.undefinedShare(number(part!))
            : `${operand(number(part!))} / ${operand(number(whole!))} ${result(step.value)}`;
        return { kind: "step", text };
      }
      case "atLeast":
      case "atMost": {
        const text = texts[step.kind](number(step.operand), number(step.bound));
        return step.applied ? { kind: "bound", text } : undefined;
      }
      case "when": {
        if (!step.holds) return undefined;
        const source = { computation, body, constants: version.value.constants };
        const compared = printSymbols(step.compared, source, this.language);
        const relation = step.relation === "<=" ? "≤" : "<";
        const condition = `${compared} ${relation} ${number(step.bound)}`;
        return { kind: "rule", text: texts.whenHolds(condition, number(step.operand), number(step.value)) };
      }
      case "band":
        return {
          kind: "bound",
          text: this.band(step.operand, step.reached, number(decimal(step.reached.band.gives))),
        };
      case "noActivity":
        return { kind: "rule", text: texts.noActivity(number(step.value)) };
    }
  }

  private band(value: Exact, { band, inGap, rounded }: BandReached<unknown>, gives: string): string {
    const { texts } = this;
    const shown = this.bandText(band);
    if (!inGap) return texts.band(this.number(value), shown, gives);
    return rounded
      ? texts.bandRounded(this.number(value), this.number(rounded), shown, gives)
      : texts.bandBelow(this.number(value), shown, gives);
  }

  private bandText(band: Band<unknown>): string {
    const { bands } = this.texts;
    if ("above" in band) return bands.above(this.number(band.above));
    if ("below" in band) return bands.below(this.number(band.below));
    return bands.between(this.number(band.from), this.number(band.to));
  }

  /** Levels that give the same points stand in one line. */
  private levels(levels: readonly { readonly level: Exact; readonly points: Exact }[]): void {
    const groups = new Map<string, string[]>();
    for (const { level, points } of levels) {
      const group = this.number(points);
      groups.set(group, [...(groups.get(group) ?? []), this.number(level)]);
    }
    for (const [points, group] of groups) this.add("mark", this.texts.levels(points, group.join("; ")));
  }

  private mark({ indicator, mark, points, special }: MarkedIndicator, of: "kk" | "ru"): void {
    const { texts } = this;
    const word =
      typeof mark === "string"
        ? texts.words[mark]
        : Array.isArray(mark)
          ? mark.map((each) => this.number(each)).join("; ")
          : this.number(mark as Exact);
    const rules = special.map(({ rule, version }) =>
      texts.specialRule(texts.special[rule], version ? citesText([version.cite], this.language) : ""),
    );
    const text = texts.mark(indicator.number, this.titleOf(indicator.title), word, this.number(points));
    this.add("mark", [texts.inLanguage(text, texts.languages[of]), ...rules].join("; "));
  }

  private deadline({ event, due }: { readonly event: keyof typeof DEADLINES; readonly due: Due }): void {
    const { counted } = due;
    const texts = this.texts.deadline;
    this.add("input", texts.from(this.date(counted.from), this.titleOf(DEADLINES[event].date)));
    const { term } = counted.version.value;
    if (term.kind === "workingDays" || term.kind === "calendarDays")
      this.add("rule", texts[term.kind](term.days));
    if (term.kind === "nextWorkingDay") this.add("rule", texts.nextWorkingDay);
    if (term.kind === "nextYear") this.add("rule", texts.nextYear(this.date(due.date)));
    if (counted.skipped.length > 0) {
      const days = counted.skipped.map(({ date }) => this.date(date)).join("; ");
      this.add("step", texts.skipped(counted.skipped.length, days));
    }
    const own = counted.years.reduce((sum, { corrections }) => sum + corrections, 0);
    if (own > 0) this.add("rule", texts.corrected(own));
    const unsure = counted.years.filter((year) => year.by === "rulesAlone").map(({ year }) => year);
    if (unsure.length > 0) this.add("rule", texts.rulesOnly(unsure.join(", ")));
    if (counted.fallsOn) this.add("rule", texts.fallsOnDayOff);
  }

  /** The places cited, those that one act worded in one line. */
  private places(parts: readonly Part[]): void {
    const { texts, language } = this;
    const worded = new Map<string, { readonly act: Version<unknown>; readonly cites: Cite[] }>();
    for (const part of parts) {
      for (const { cite, version } of placesOf(part)) {
        const key = `${version.order} ${version.from}`;
        const known = worded.get(key) ?? { act: version, cites: [] };
        if (!known.cites.some((other) => citesText([other], language) === citesText([cite], language)))
          known.cites.push(cite);
        worded.set(key, known);
      }
    }
    for (const { act, cites } of worded.values()) {
      const places = citesText([...cites].sort(inOrder), language);
      if (act.order in OTHER_ACTS) {
        this.add("place", places);
        continue;
      }
      const { registered } = ACTS[act.order as ActId];
      const order = texts.act(registered.number, this.date(registered.date), this.date(act.from));
      this.add("place", texts.placeOf(places, order));
    }
  }

  private reading(id: ReadingId, chosen: string | undefined): void {
    const reading: Reading = READINGS[id];
    const { texts, language } = this;
    const answer = chosen === undefined ? reading.default : reading.alternatives[chosen]!;
    const which = chosen === undefined ? texts.byDefault : `${texts.chosen} ${chosen}`;
    this.add("reading", texts.reading(id, reading.question[language], `${which}: ${answer[language]}`));
  }
}
