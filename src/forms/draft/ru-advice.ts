import type { OpennessCriterion } from "../../law/openness/criteria";
import { listed } from "./numbers";
import type { Advice } from "./statements";
import { quoted } from "./titles";

type Plain = Exclude<Advice, { readonly to: "SERVICES_P1" | "SERVICES_T" | OpennessCriterion }>["to"];

/** What follows «Рекомендуется». */
const PLAIN: Readonly<Record<Plain, string>> = {
  SERVICES_P2: "устранить причины, вызвавшие обоснованные жалобы на качество оказания государственных услуг",
  SERVICES_T1: "обеспечить оказание государственных услуг в установленные сроки",
  SERVICES_T2:
    'исключить отказы в оказании государственных услуг в случаях и по основаниям, не установленным Законом Республики Казахстан "О государственных услугах"',
  SERVICES_T3: "не допускать оказания государственных услуг при неполном пакете документов",
  SERVICES_T4:
    "не допускать истребования документов, не предусмотренных подзаконными нормативными правовыми актами, определяющими порядок оказания государственных услуг",
  SERVICES_V: "увеличить долю государственных услуг, оказываемых в электронной форме",
  SERVICES_C:
    "расширить перечень автоматизированных государственных услуг, доступных в мобильных приложениях",
  SERVICES_P: "обеспечить бесперебойную доступность государственных услуг, оказываемых в электронном формате",
  COMPLAINTS_R1: "обеспечить рассмотрение жалоб и заявлений в установленные сроки",
  COMPLAINTS_R2:
    "изучить судебные решения, по которым жалобы и заявления признаны обоснованными, и учитывать их при рассмотрении жалоб и заявлений",
  COMPLAINTS_R3: "обеспечить перенаправление жалоб и заявлений в установленные сроки",
  COMPLAINTS_R4:
    "усилить внутренний контроль за соблюдением сроков рассмотрения и перенаправления жалоб и заявлений",
  reports: "обеспечить достоверность и полноту отчетной информации",
};

const OPENNESS: Readonly<Record<OpennessCriterion, string>> = {
  DATA: "публиковать и актуализировать наборы открытых данных полностью и в срок",
  BUDGET: "обеспечить открытость бюджетной информации",
  ACTS: "обеспечить размещение проектов нормативных правовых актов и работу с предложениями и комментариями к ним",
  DIALOG: "расширить взаимодействие с населением",
  SITE: "поддерживать информацию официального интернет-ресурса в актуальном состоянии",
  MEDIA: "повысить открытость взаимодействия со СМИ",
  SUBORDINATES: "устранить недостатки в работе подведомственных организаций, за которые вычтены баллы",
};

/** A recommendation, as it follows «Рекомендуется». */
export function advised(advice: Advice): string {
  switch (advice.to) {
    case "SERVICES_P1": {
      const services = advice.lowest.map(({ service }) => `"${service}"`);
      const first =
        services.length === 0
          ? ""
          : `, прежде всего по ${services.length === 1 ? "услуге" : "услугам"} ${listed(services, "и")}`;
      return `принять меры по повышению удовлетворенности услугополучателей качеством оказания государственных услуг${first}`;
    }
    case "SERVICES_T":
      return advice.partly
        ? "продолжить автоматизацию государственных услуг, в том числе частично автоматизированных"
        : "продолжить автоматизацию государственных услуг";
    default:
      return "title" in advice ? onOpenness(advice) : PLAIN[advice.to];
  }
}

function onOpenness({
  to,
  title,
  numbers,
  only,
}: Extract<Advice, { readonly to: OpennessCriterion }>): string {
  const what = OPENNESS[to];
  const noun = numbers.length === 1 ? "индикатору" : "индикаторам";
  const first = numbers.length === 0 ? "" : `, прежде всего по ${noun} ${listed(numbers, "и")}`;
  const language =
    only === undefined ? "" : only === "kk" ? " на государственном языке" : " на русском языке";
  return `по критерию ${quoted(title, "ru")} ${what}${first}${language}`;
}
