import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Computation } from "../law/computation";
import type { InputName } from "../law/inputs";
import { wordsOf } from "./text";
import type { Variable } from "./types";

/** Where the Methodology names each variable. */
const PLACES: Readonly<Record<InputName, readonly (readonly [ComputationId, string])[]>> = {
  services: [
    ["SERVICES_T1", "services"],
    ["SERVICES_T2", "services"],
  ],
  late: [["SERVICES_T1", "late"]],
  refusals: [["SERVICES_T2", "refusals"]],
  incomplete: [["SERVICES_T3", "incomplete"]],
  demanded: [["SERVICES_T4", "demanded"]],
  justifiedComplaints: [["SERVICES_P2", "complaints"]],
  partial: [["SERVICES_T", "partial"]],
  full: [["SERVICES_T", "full"]],
  kinds: [["SERVICES_T", "kinds"]],
  electronic: [["SERVICES_V", "electronic"]],
  rendered: [["SERVICES_V", "rendered"]],
  paper: [["SERVICES_V", "paper"]],
  automatedRendered: [["SERVICES_V", "automated"]],
  mobile: [["SERVICES_C", "mobile"]],
  automatedKinds: [["SERVICES_C", "automated"]],
  hours: [["SERVICES_P", "hours"]],
  proactive: [["SERVICES_D", "proactive"]],
  documents: [["SERVICES_S", "documents"]],
  level: [["SERVICES_U", "level"]],
  considered: [["COMPLAINTS_R1", "considered"]],
  consideredLate: [["COMPLAINTS_R1", "late"]],
  courtJustified: [["COMPLAINTS_R2", "justified"]],
  received: [["COMPLAINTS_R3", "received"]],
  redirectedLate: [["COMPLAINTS_R3", "redirected"]],
  disciplined: [["COMPLAINTS_R4", "disciplined"]],
  excused: [["COMPLAINTS_R4", "excused"]],
  unreliable: [["PENALTY", "unreliable"]],
  incompleteReports: [["PENALTY", "incomplete"]],
};

/** The titles of a variable in every version and language, as their words, and its symbols in lower case. */
export interface Official {
  readonly titles: readonly string[];
  /** Beginnings of the words of the titles. */
  readonly stems: readonly string[];
  readonly symbols: readonly string[];
}

export function officialOf(name: Variable): Official {
  const places = name in PLACES ? PLACES[name as InputName] : [];
  const titles = new Set<string>();
  const symbols = new Set<string>();
  for (const [id, variable] of places) {
    const { variables, versions }: Computation = COMPUTATIONS[id];
    const { symbol, title } = variables[variable]!;
    for (const { ru, kk, en } of [title, ...versions.flatMap(({ value }) => value.titles?.[variable] ?? [])])
      for (const text of [ru, kk, en]) titles.add(wordsOf(text).join(" "));
    if (typeof symbol === "string" && /^[a-z]\d?$/i.test(symbol)) symbols.add(symbol.toLowerCase());
  }
  const words = new Set([...titles].flatMap((title) => title.split(" ")).filter((word) => word.length > 4));
  return {
    titles: [...titles],
    stems: [...words].map((word) => word.slice(0, Math.max(5, word.length - 3))),
    symbols: [...symbols],
  };
}
