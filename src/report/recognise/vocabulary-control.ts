import type { ListWords } from "./vocabulary";
import { YEAR } from "./vocabulary-services";

/** Internal and other control have the same columns: the title tells which it is. */
const CHECKS: ListWords<"internalControl" | "inspections">["columns"] = {
  year: YEAR,
  subject: {
    strong: ["предмет/тем/объект/вид провер/контрол", "=что провер", "тексер мән/тақыры/нысан"],
    usual: ["=предмет", "=тема", "=мәні", "наименован"],
    not: "@number @complaint мониторинг орган =го",
  },
  checked: {
    strong: ["провер @service", "тексеріл/тексерген қызмет", "@number провер @service"],
    usual: ["=проверено", "тексерілген"],
    not: "наруш бұзу предмет тем",
  },
  violations: {
    strong: ["выявлен/@number/установлен наруш", "=нарушений", "=нарушения", "бұзушылық"],
    not: "устранен жойыл срок меры",
  },
  measures: {
    strong: ["принят меры/мер", "=меры", "қабылдан шара", "=шаралар"],
    usual: ["результат", "реагир"],
    not: "предложен",
  },
};

const NOT_DONE = "план жоспар закуп бюджет";

export const CONTROL_LISTS: {
  readonly [T in "hearings" | "internalControl" | "inspections"]: ListWords<T>;
} = {
  hearings: {
    titles: { strong: ["заслушив", "тыңдау"], not: NOT_DONE },
    columns: { year: YEAR, count: { strong: ["заслушив", "тыңдау"], usual: ["@number", "проведен"] } },
    needs: [["year"], ["count"]],
    byTitle: true,
  },
  internalControl: {
    titles: { strong: ["внутр контрол/проверк", "ішкі бақыла"], not: `${NOT_DONE} уполномоч уәкілет` },
    columns: CHECKS,
    needs: [["subject", "checked"], ["violations"]],
  },
  inspections: {
    titles: {
      strong: [
        "уполномоченн орган",
        "=адгс",
        "уәкілетті орган",
        "государственн контрол",
        "мемлекеттік бақыла",
      ],
      usual: ["проверк агентств", "инспекц"],
      not: `${NOT_DONE} внутренн ішкі`,
    },
    columns: CHECKS,
    needs: [["subject", "checked"], ["violations"]],
  },
};

export const MONITORING_AND_COMPLAINTS: {
  readonly [T in "publicMonitoring" | "complaints"]: ListWords<T>;
} = {
  publicMonitoring: {
    titles: {
      strong: ["общественн мониторинг", "қоғамдық мониторинг"],
      usual: ["мониторинг"],
      not: NOT_DONE,
    },
    columns: {
      year: YEAR,
      by: {
        strong: ["=кто провод", "=организация", "=нпо", "=кім жүргіз", "=ұйым", "организац наименован"],
        usual: ["исполнител", "партнер", "проводил"],
        not: "рекомендац",
      },
      subject: {
        strong: ["предмет/тем/объект мониторинг/исследован", "=что изуч", "зерделен"],
        usual: ["=предмет", "=тема", "=мәні"],
        not: "@complaint провер",
      },
      recommendations: {
        strong: ["рекомендац дан/вынесен/представлен/поступ/выработан/@number", "берілген/саны ұсыным"],
        usual: ["рекомендац", "ұсыным"],
        not: "принят исполнен учтен реализован қабылда орында",
      },
      accepted: {
        strong: ["рекомендац принят/исполнен/учтен/реализован", "қабылда/орында ұсыным"],
        usual: ["=принято", "=исполнено", "=учтено", "қабылдан"],
        not: "предложен",
      },
    },
    needs: [
      ["by", "subject"],
      ["recommendations", "accepted"],
    ],
  },
  complaints: {
    titles: { strong: ["@complaint"], not: `${NOT_DONE} оценк` },
    columns: {
      year: YEAR,
      service: {
        strong: ["наименован/назван @service", "@service атау", "@service name"],
        usual: ["=услуга", "=услуги", "=қызмет", "көрсетілетін қызмет"],
        not: "@rendered @number @total код",
      },
      subject: {
        strong: ["предмет/суть/содержан/тем/причин @complaint", "@complaint мән/мазмұн"],
        usual: ["=предмет", "=суть", "=содержание", "=мәні", "=мазмұны", "=причина"],
        not: "@number принят",
      },
      received: {
        strong: ["@received @complaint", "@complaint @number/@total", "@received @application"],
        usual: ["@received"],
        weak: ["@complaint", "@number"],
        not: "@justified @considered @late @court суть предмет содержан мән мазмұн обоснован негізд",
      },
      justified: {
        strong: [
          "@justified @complaint",
          "=обоснованных",
          "=обоснованные",
          "=обоснованы",
          "негізделген",
          "негізді",
        ],
        not: "необоснован негізсіз @court суд",
      },
      measures: {
        strong: ["принят меры/мер", "меры реагир", "=меры", "қабылдан шара", "=шаралар"],
        usual: ["результат", "итог рассмотр"],
        not: "мероприят",
      },
    },
    needs: [["received"], ["service", "subject"]],
  },
};
