import type { Band } from "../law/bands";
import type { BodyType } from "../law/bodies";
import { bandsOf, written } from "./bands";
import type { Setting } from "./form";
import { say, type Label } from "./labels";
import type { FormRow } from "./model";
import { COLUMNS, referenceForm, valueRow } from "./reference-form";
import { headRow } from "./tables";

/** Appendix 6: points of a public service by the level of satisfaction with it. */
export const APPENDIX_6 = referenceForm(6, (setting) => {
  const { language } = setting;
  return {
    title: say("Уровень удовлетворенности качеством оказания государственной услуги", language),
    heads: [
      say("№", language),
      say(
        "Уровень удовлетворенности качеством оказания государственных услуг, оказываемых центральными государственными органами",
        language,
      ),
      say("Значение", language),
    ],
    rows: [
      ...levels("CGO", setting),
      headRow(COLUMNS, [
        "",
        say(
          "Уровень удовлетворенности качеством оказания государственных услуг, оказываемых местными исполнительными органами",
          language,
        ),
        "",
      ]),
      ...levels("LEB", setting).map((row, index) =>
        index === 0 ? { ...row, withPrevious: true as const } : row,
      ),
    ],
  };
});

const levels = (type: BodyType, { language, rules }: Setting): FormRow[] =>
  bandsOf("SERVICES_U", type, rules).map((band, index) => {
    const [label, ...bounds] = wording(band);
    return valueRow(`${index + 1}.`, say(label, language, ...bounds.map(written)), band.gives);
  });

/** The words of a band; Russian declines what follows a whole number otherwise than what follows a fraction. */
function wording(band: Band<number>): readonly [Label, ...number[]] {
  if ("below" in band) return ["Уровень удовлетворенности качеством ниже {} баллов", band.below];
  if ("above" in band) throw new Error("Appendix 6 has no band without an upper bound");
  const { from, to } = band;
  const label: Label = Number.isInteger(from)
    ? "Уровень удовлетворенности качеством от {} баллов включительно до {} балла включительно"
    : Number.isInteger(to)
      ? "Уровень удовлетворенности качеством от {} балла включительно до {} баллов включительно"
      : "Уровень удовлетворенности качеством от {} балла включительно до {} балла включительно";
  return [label, from, to];
}
