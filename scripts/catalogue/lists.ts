import { BODY_TYPES } from "../../src/law/bodies";
import { DEADLINES, type Deadline, type Term } from "../../src/law/deadlines";
import { EDITIONS, LATEST, type Edition } from "../../src/law/editions";
import type { Language } from "../../src/law/text";
import { inForce } from "../../src/law/version";
import { printNumber } from "../../src/calls/print";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { citesText } from "../../src/locales/cites";
import { EXPLAIN_TEXTS } from "../../src/locales/explain";
import { parameters } from "../../src/scoring/parameter";
import { table, type Block } from "./blocks";
import { dayText } from "./example";
import { titleText } from "./law";

/** The names that PARAMETER knows, with what they are in which editions. A name that changes has a row for each value. */
export function parameterTable(language: Language): Block {
  const { page } = CATALOGUE_TEXTS[language];
  const rows = new Map<string, { readonly cells: readonly string[]; readonly editions: string[] }>();
  for (const edition of EDITIONS) {
    for (const [name, { values, title }] of parameters({ edition, readings: {} })) {
      const amounts = BODY_TYPES.map((body) => {
        const amount = values[body];
        return amount === undefined ? "—" : printNumber(amount, language);
      });
      const cells = [name, titleText(title, language), ...amounts];
      const key = JSON.stringify(cells);
      const known = rows.get(key) ?? { cells, editions: [] };
      known.editions.push(edition.id);
      rows.set(key, known);
    }
  }
  const names = [...new Set([...rows.values()].map(({ cells }) => cells[0]!))];
  const position = ({ cells }: { readonly cells: readonly string[] }) => names.indexOf(cells[0]!);
  return table(
    page.parameterHead,
    [...rows.values()]
      .sort((a, b) => position(a) - position(b))
      .map(({ cells, editions }) => [
        ...cells,
        editions.length === EDITIONS.length ? page.allEditions : editions.join(", "),
      ]),
  );
}

/** The events that DEADLINE knows, with their terms in the latest edition and what an earlier one had. */
export function eventTable(language: Language): Block {
  const { page } = CATALOGUE_TEXTS[language];
  return table(
    page.eventHead,
    Object.entries<Deadline>(DEADLINES).map(([event, deadline]) => [
      event,
      titleText(deadline.title, language),
      titleText(deadline.date, language),
      termsText(deadline, language),
      deadlinePlaces(deadline, LATEST, language),
    ]),
  );
}

/** The term of an event through the editions: `5 рабочих дней`, or each with the day from which it holds. */
function termsText({ versions }: Deadline, language: Language): string {
  const { page } = CATALOGUE_TEXTS[language];
  if (versions.length === 1) return termText(versions[0].value.term, language);
  return versions
    .map(({ from, value }) => `${page.from(dayText(from, language))}: ${termText(value.term, language)}`)
    .join("; ");
}

/** A term in words. */
export function termText(term: Term, language: Language): string {
  const { deadline } = EXPLAIN_TEXTS[language];
  switch (term.kind) {
    case "workingDays":
    case "calendarDays":
      return deadline[term.kind](term.days);
    case "nextYear": {
      const two = (value: number) => String(value).padStart(2, "0");
      return deadline.nextYear(
        language === "en" ? `${two(term.month)}-${two(term.day)}` : `${two(term.day)}.${two(term.month)}`,
      );
    }
    case "nextWorkingDay":
      return deadline.nextWorkingDay;
    case "bySchedule":
      return CATALOGUE_TEXTS[language].page.bySchedule;
  }
}

function deadlinePlaces({ versions }: Deadline, edition: Edition, language: Language): string {
  const { cite, value } = inForce(versions, edition.from)!;
  return citesText([cite, ...value.also], language);
}
