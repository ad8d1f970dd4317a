import { criterion } from "./criteria";
import { added, allKnown, minus, mostOf, scoreOf, type Source } from "./source";
import type { Paragraph, Stimulus } from "./statements";

/** Automation: its indicators and its penalty like any criterion, then what the stimulating indicators added (p. 47). */
export function automation(source: Source): readonly Paragraph[] {
  const stimuli = stimuliOf(source);
  return [...criterion("SERVICES_K3", source), ...(stimuli ? [stimuli] : [])];
}

function stimuliOf(source: Source): Paragraph | undefined {
  const known = allKnown(
    (["SERVICES_K3", "SERVICES_T", "SERVICES_V", "SERVICES_C", "SERVICES_P"] as const).map((id) =>
      scoreOf(id, source),
    ),
  );
  const all = (["SERVICES_D", "SERVICES_S"] as const).map((of) => ({ of, points: scoreOf(of, source) }));
  if (!known || all.some(({ points }) => points === undefined)) return undefined;
  const [whole, t, v, c, penalty] = known as [number, number, number, number, number];
  const counts = { SERVICES_D: "proactive", SERVICES_S: "documents" } as const;
  const of = all.flatMap(({ of, points }): readonly Stimulus[] =>
    points ? [{ of, points, count: source.figures.input(counts[of]) }] : [],
  );
  if (of.length === 0) return undefined;
  const base = minus(added([t, v, c]), penalty);
  const most = mostOf("SERVICES_K3", source);
  // A base below 0 is made good by stimuli before they show.
  const applied = Math.max(0, minus(whole, Math.max(0, base)));
  const offered = added(of.map(({ points }) => points));
  return [{ say: "stimuli", of, offered, applied, full: base >= most, most }];
}
