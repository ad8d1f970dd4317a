import type { Appendix } from "../../forms/form";
import type { Requisites } from "../../forms/requisites";
import { isoDate } from "../../law/dates";
import type { OfficialLanguage } from "../../law/text";
import type { IsoDate } from "../../law/version";
import type { EntryCell } from "../input-sheets/find-tables";
import type { Understanding } from "./notices";
import { signatureLine } from "./signatures";
import { TABLES, type Entry } from "./tables";
import { signatory } from "./words";

export interface ReadSignatures {
  readonly dates: Requisites["dates"];
  signatories(language: OfficialLanguage): Requisites["signatories"];
}

/** Of several rows for one line, and of several dates for one form, the first counts. */
export function readSignatures(
  entries: readonly Entry<"signatures">[],
  { known, tell }: Understanding,
): ReadSignatures {
  const lines = new Map<Appendix, (Entry<"signatures"> | undefined)[]>();
  const dates: Partial<Record<Appendix, IsoDate>> = {};
  for (const entry of entries) {
    if ((["post", "postKk", "name", "date"] as const).every((head) => entry(head).text === "")) continue;
    const [appendix, line] = [entry("appendix"), entry("line")];
    const there = known(
      signatureLine(appendix.text, line.text),
      `${TABLES.signatures.heads.appendix[0]}, ${TABLES.signatures.heads.line[0].toLowerCase()}`,
      { ...appendix, text: [appendix.text, line.text].filter((text) => text !== "").join(", ") },
    );
    if (!there) continue;
    const own = lines.get(there.appendix) ?? [];
    own[there.line] ??= entry;
    lines.set(there.appendix, own);
    const date = dateOf(entry("date"), tell);
    if (date) dates[there.appendix] ??= date;
  }
  return {
    dates,
    signatories: (language) =>
      Object.fromEntries(
        [...lines].map(([appendix, own]) => [
          appendix,
          Array.from(own, (entry) => (entry ? signatory(entry, language) : {})),
        ]),
      ),
  };
}

function dateOf({ value, text, address }: EntryCell, tell: Understanding["tell"]): IsoDate | undefined {
  if (text === "") return undefined;
  const date = isoDate(typeof value === "number" ? value : text);
  if (!date) tell("warning", "unreadableDate", { text }, address);
  return date;
}
