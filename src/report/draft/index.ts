import type { ReportItemId } from "../../law/annual-report-form";
import type { OfficialLanguage } from "../../law/text";
import { known, linesIn, sumOf, type YearTable } from "../cells";
import { automatedIn, demanded, isAutomated, MOST_DEMANDED, rendered, renderedOf } from "../services";
import { BASES, CHANNELS, SERVICE_FORMS, type ColumnId, type ReportInputs } from "../types";
import { kk } from "./kk";
import { ru } from "./ru";
import type { Share, Wording } from "./wording";

const WORDINGS: Readonly<Record<OfficialLanguage, Wording>> = { ru, kk };

/** Services that a text names; the table below it has more. */
const NAMED = 5;

/**
 * Paragraphs for each item of the standard form, of what the numbers say. What is not known is not mentioned, and an item
 * about which nothing is known has no paragraphs.
 */
export function reportDrafts(
  inputs: ReportInputs,
  language: OfficialLanguage,
): Readonly<Record<ReportItemId, readonly string[]>> {
  const year = known(inputs.year);
  const source: Source = { inputs, year: year ?? NaN, wording: WORDINGS[language] };
  const paragraphs = {
    provider: inputs.provider.flatMap(({ item, value }) => (item === "activity" ? [value] : [])),
    services: services(source),
    demanded: [mostDemanded(source)],
    access: [access(source)],
    discussions: [discussions(source)],
    events: [meetings("events", source), hearings(source)],
    automation: [automation(source)],
    training: [meetings("training", source)],
    rules: [acts("amended", source)],
    complaints: [complaints(source)],
    internalControl: [checks("internalControl", source)],
    inspections: [checks("inspections", source)],
    publicMonitoring: [publicMonitoring(source)],
    prospects: inputs.prospects.map(({ text }) => text),
  } satisfies Readonly<Record<ReportItemId, readonly string[]>>;
  const told: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
    Object.entries(paragraphs).map(([id, texts]) => [id, texts.filter((text) => text.trim() !== "")]),
  );
  return told as Readonly<Record<ReportItemId, readonly string[]>>;
}

interface Source {
  readonly inputs: ReportInputs;
  readonly year: number;
  readonly wording: Wording;
}

const joined = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((one) => one !== undefined && one !== "").join(" ");

const total = <T extends YearTable>({ inputs, year }: Source, table: T, column: ColumnId<T>) =>
  sumOf(table, linesIn(inputs, table, year), column)?.value;

function services(source: Source): readonly string[] {
  const { inputs, year, wording } = source;
  const lines = linesIn(inputs, "services", year);
  const count = rendered(lines)?.value;
  const approved = acts("approved", source);
  if (count === undefined) return [approved];
  const before = [year - 1, year - 2]
    .map((earlier) => [earlier, rendered(linesIn(inputs, "services", earlier))?.value] as const)
    .find(([, value]) => value !== undefined);
  const shares = <K extends ColumnId<"services">>(columns: readonly K[]): readonly Share<K>[] =>
    (count > 0 ? columns : []).flatMap((of) => {
      const part = total(source, "services", of);
      return part === undefined || part <= 0 ? [] : [{ of, count: part, share: part / count }];
    });
  return [
    joined(
      wording.rendered(year, count, lines.length),
      before &&
        wording.compared(before[0], before[1]!, count, before[1]! > 0 ? count / before[1]! - 1 : undefined),
    ),
    wording.ways({ channels: shares(CHANNELS), bases: shares(BASES), forms: shares(SERVICE_FORMS) }),
    approved,
  ];
}

function mostDemanded({ inputs, year, wording }: Source): string {
  const all = demanded(inputs, year);
  const count = rendered(linesIn(inputs, "services", year))?.value ?? 0;
  const first = all.slice(0, NAMED).map((line) => {
    const own = renderedOf(line)!.value;
    return { name: line.row.name || line.row.code, count: own, share: own / count };
  });
  const together = first.reduce((sum, { share }) => sum + share, 0);
  return first.length === 0 ? "" : wording.demanded(first, all.length, together);
}

function access({ inputs, wording }: Source): string {
  const places = inputs.access.flatMap(({ place, address }) =>
    place.trim() === "" ? [] : [address.trim() === "" ? place : `${place} (${address})`],
  );
  return places.length === 0 ? "" : wording.access(places);
}

function discussions(source: Source): string {
  const { inputs, year, wording } = source;
  const lines = linesIn(inputs, "discussions", year);
  if (lines.length === 0) return "";
  const received = total(source, "discussions", "received");
  return joined(
    wording.discussions(year, lines.length),
    received === undefined
      ? undefined
      : wording.proposals(received, total(source, "discussions", "accepted")),
  );
}

function meetings(table: "events" | "training", source: Source): string {
  const { inputs, year, wording } = source;
  const { length } = linesIn(inputs, table, year);
  const participants = total(source, table, "participants");
  if (length === 0) return "";
  return joined(
    wording[table](year, length),
    participants === undefined ? undefined : wording.participants(participants),
  );
}

function hearings(source: Source): string {
  const count = total(source, "hearings", "count");
  return count === undefined ? "" : source.wording.hearings(source.year, count);
}

function automation({ inputs, year, wording }: Source): string {
  const all = linesIn(inputs, "services", year);
  const automated = all.filter(isAutomated);
  if (automated.length === 0) return "";
  const full = automated.filter(({ row }) => known(row.automation) === "full").length;
  const names = automatedIn(inputs, year).map(({ row }) => row.name || row.code);
  return joined(
    wording.automated({ kinds: all.length, full, partial: automated.length - full }),
    names.length === 0
      ? undefined
      : wording.newlyAutomated(
          year,
          names.length,
          names.slice(0, MOST_DEMANDED),
          Math.max(0, names.length - MOST_DEMANDED),
        ),
  );
}

function acts(kind: "approved" | "amended", { inputs, year, wording }: Source): string {
  const { length } = linesIn(inputs, "acts", year).filter(({ row }) => known(row.kind) === kind);
  return length === 0 ? "" : wording[kind](year, length);
}

function complaints(source: Source): string {
  const { year, wording } = source;
  const received = total(source, "complaints", "received");
  if (received === undefined) return "";
  const before = total({ ...source, year: year - 1 }, "complaints", "received");
  return joined(
    wording.complaints(year, received, total(source, "complaints", "justified")),
    before === undefined ? undefined : wording.complaintsBefore(year - 1, before),
  );
}

function checks(table: "internalControl" | "inspections", source: Source): string {
  const { inputs, year, wording } = source;
  const { length } = linesIn(inputs, table, year);
  if (length === 0) return "";
  return joined(
    wording[table](year, length),
    wording.found(total(source, table, "checked"), total(source, table, "violations")),
  );
}

function publicMonitoring(source: Source): string {
  const { inputs, year, wording } = source;
  const { length } = linesIn(inputs, "publicMonitoring", year);
  const given = total(source, "publicMonitoring", "recommendations");
  if (length === 0) return "";
  return joined(
    wording.publicMonitoring(year, length),
    given === undefined
      ? undefined
      : wording.recommendations(given, total(source, "publicMonitoring", "accepted")),
  );
}
