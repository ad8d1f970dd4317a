import type { Band } from "../law/bands";
import { COMPUTATIONS } from "../law/computations";
import { maximum } from "../scoring/score";
import { bandsOf, written } from "./bands";
import type { Setting } from "./form";
import { inLanguage, say } from "./labels";
import { referenceForm, valueRow } from "./reference-form";

/** Appendix 13, which the Methodology prints as sentences: points by the share of late cases with somebody disciplined. */
export const APPENDIX_13 = referenceForm(13, ({ language, rules }) => {
  const bands = bandsOf("COMPLAINTS_R4", "CGO", rules);
  return {
    title: say(
      'Операционная оценка по критерию "{}"',
      language,
      inLanguage(COMPUTATIONS.COMPLAINTS_R4.title, language),
    ),
    heads: [
      say("№", language),
      say(
        "Количество фактов привлечения к ответственности, % от общего количества жалоб и заявлений, рассмотренных и перенаправленных с нарушением сроков",
        language,
      ),
      say("Баллы", language),
    ],
    rows: [
      ...bands.map((band, index) => valueRow(String(index + 1), share(band, language), band.gives)),
      valueRow(
        String(bands.length + 1),
        say(
          "В случае отсутствия жалоб и заявлений, рассмотренных и перенаправленных с нарушением сроков",
          language,
        ),
        maximum(COMPUTATIONS.COMPLAINTS_R4, "CGO", rules),
      ),
    ],
  };
});

function share(band: Band<number>, language: Setting["language"]): string {
  if ("below" in band) return say("менее {} %", language, written(band.below));
  if ("above" in band) throw new Error("Appendix 13 has no band without an upper bound");
  return say("от {} % до {} %", language, written(band.from), written(band.to));
}
