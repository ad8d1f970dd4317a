import type { BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { maximum } from "../scoring/score";
import { text } from "./blocks";
import type { Setting } from "./form";
import { inLanguage, say, type Label } from "./labels";
import type { FormRow } from "./model";
import { COLUMNS, referenceForm, valueRow } from "./reference-form";

/** A criterion or one of its indicators; `label` where the table words it otherwise than the law, with the title in its `{}`. */
interface Line {
  readonly number: string;
  readonly id: ComputationId;
  readonly label?: Label;
}

const SATISFACTION_AND_PROVISION: readonly Line[] = [
  { number: "1", id: "SERVICES_K1" },
  { number: "1.1", id: "SERVICES_P1" },
  { number: "1.2", id: "SERVICES_P2" },
  { number: "2", id: "SERVICES_K2" },
  { number: "2.1", id: "SERVICES_T1" },
  { number: "2.2", id: "SERVICES_T2" },
  { number: "2.3", id: "SERVICES_T3" },
  {
    number: "2.4",
    id: "SERVICES_T4",
    label:
      "Истребование документов, не предусмотренных подзаконными нормативными правовыми актами, определяющими порядок оказания государственной услуги",
  },
];

const AUTOMATION: readonly Line[] = [
  { number: "3", id: "SERVICES_K3" },
  { number: "3.1", id: "SERVICES_T" },
  { number: "3.2", id: "SERVICES_V" },
  { number: "3.3", id: "SERVICES_C" },
  { number: "3.4", id: "SERVICES_P", label: 'Штрафной показатель "{}"' },
  { number: "3.5", id: "SERVICES_D", label: 'Стимулирующий показатель "{}" *' },
  { number: "3.6", id: "SERVICES_S", label: 'Стимулирующий показатель "{}" *' },
];

/** Appendix 2: what the criteria of public services are worth. */
export const APPENDIX_2 = referenceForm(2, (setting) => {
  const { language, rules } = setting;
  const most = maximum(COMPUTATIONS.SERVICES_K3, "CGO", rules);
  return {
    title: say(
      "Критерии для операционной оценки качества оказания государственных услуг, предоставляемых центральными государственными органами, их ведомствами, территориальными подразделениями, территориальными подразделениями ведомств, подведомственными организациями и их филиалами, а также местными исполнительными органами областей, городов республиканского значения, столицы, районов, городов областного значения, акиматов районов в городе, городов районного значения, поселков, сел, сельских округов",
      language,
    ),
    heads: [say("№ п\\п", language), say("Наименование критерия", language), say("Значение", language)],
    rows: [
      text(COLUMNS, "part", say("Центральные государственные органы:", language)),
      ...lines([...SATISFACTION_AND_PROVISION, ...AUTOMATION], "CGO", setting),
      text(COLUMNS, "part", say("Местные исполнительные органы:", language)),
      ...lines(SATISFACTION_AND_PROVISION, "LEB", setting),
    ],
    notes: [
      text(COLUMNS, "text", say("Примечание:", language)),
      text(
        COLUMNS,
        "text",
        say("* - не применяется при получении максимального значения {} баллов.", language, most),
      ),
    ],
  };
});

const lines = (each: readonly Line[], type: BodyType, { language, rules }: Setting): FormRow[] =>
  each.map(({ number, id, label }, index) => {
    const title = inLanguage(COMPUTATIONS[id].title, language);
    const row = valueRow(
      number,
      label === undefined ? title : say(label, language, title),
      maximum(COMPUTATIONS[id], type, rules),
    );
    // The heading of a type of body never stands alone at the foot of a page.
    return index === 0 ? { ...row, withPrevious: true } : row;
  });
