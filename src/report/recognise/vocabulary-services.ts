import { BASES, CHANNELS, SERVICE_FORMS } from "../types";
import type { ListWords, Phrases } from "./vocabulary";

/** The head of the year of a row. */
export const YEAR: Phrases = {
  strong: ["=год", "отчетн =год", "=жыл", "=жылы", "есепті жыл", "=year"],
  not: "@automated дата",
};

/** Words that part one kind of what was rendered from all of it. */
const PARTS =
  "@paper @electronic @mobile @portal @proactive @complaint @late @refusal @breach @automated @unavailable @satisfaction " +
  "корпорац госкорпорац =цон =гк через арқылы напрямую непосредствен тікелей платн бесплатн ақылы тегін наруш код вид видов түр " +
  "единиц сумм цена тенге участник предложен рекомендац проверен наименован атау прочие прочее";

/** The services of a body, with how they were rendered (item 2 of part 1 of the standard form). */
export const SERVICES_LIST: ListWords<"services"> = {
  titles: {
    strong: ["@rendered/оказани @service", "перечн/реестр/свод/динамик @service", "@service тізбе/тізілім"],
    usual: ["@service"],
    not: "закуп сатып прейскурант цена тариф бюджет план договор штат коммунал удовлетвор қанағат",
  },
  columns: {
    year: YEAR,
    name: {
      strong: ["наименован/назван @service", "@service атау", "@service name/title"],
      usual: ["=услуга", "=услуги", "=қызмет", "көрсетілетін қызмет", "=service"],
      weak: ["наименован", "=атауы", "=name"],
      not: "@rendered @number @total @complaint код уровен цена тариф стоимост орган услугодател беруш вид",
    },
    code: {
      strong: ["код @service", "код реестр", "=код", "=коды", "@service =code", "=code"],
      not: "тру кбк бин иин окэд",
    },
    provider: {
      strong: ["услугодател", "беруш", "provider"],
      usual: ["=отдел", "=управление", "=департамент", "подразделен", "=бөлім", "=басқарма"],
      not: "@rendered @number через напрямую непосредствен арқылы тікелей",
    },
    total: {
      strong: ["@rendered @total/@number/@volume", "@rendered @service", "@volume @service"],
      usual: ["@rendered", "@total @service", "@number @service", "@total"],
      weak: ["@number", "=факт", "=факты"],
      not: PARTS,
    },
    direct: {
      strong: ["напрямую", "непосредствен", "тікелей", "directly"],
      usual: ["через/канцеляр услугодател", "беруш арқылы", "канцеляр"],
      not: "@portal @mobile @paper корпорац =цон",
    },
    stateCorporation: {
      strong: ["корпорац", "госкорпорац", "=цон", "=хқко", "corporation"],
      usual: ["=гк"],
      not: "@portal @mobile",
    },
    portal: {
      strong: ["@portal", "электрон правительств", "электрон үкімет"],
      usual: ["=эү"],
      not: "@mobile @paper",
    },
    mobile: { strong: ["@mobile"], not: "граждан" },
    free: { strong: ["бесплат", "безвозмезд", "тегін", "=free"], not: "платн возмездн ақылы =paid" },
    paid: { strong: ["платн", "возмездн", "ақылы", "=paid"], not: "бесплат безвозмезд тегін =free" },
    paper: { strong: ["@paper"], not: "электрон @portal" },
    electronic: {
      strong: ["электрон форм/виде/нысан/түрде/@rendered/@number/формат"],
      usual: ["электрон", "electronic"],
      weak: ["онлайн", "online"],
      not: "@portal @paper @mobile правительств үкімет журнал подпис",
    },
    proactive: { strong: ["@proactive"] },
    automation: {
      strong: ["степен/уровен/вид/статус @automated", "@automated деңгей/дәреже"],
      usual: ["@automated"],
      not: "=год =года =году =с дата жыл @rendered @number",
    },
    automatedSince: {
      strong: ["@automated =год/=года/=году/жыл/дата/=since", "@automated =с"],
      not: "@rendered @number",
    },
  },
  needs: [["name"], ["total", ...CHANNELS, ...BASES, ...SERVICE_FORMS]],
};

/** Heads of a part of a year, or of one kind of those who receive services, are of no column. */
export const PART_ONLY = (
  "квартал =кв полугод тоқсан quarter месяц январ феврал март апрел май июн июл август сентябр октябр ноябр декабр " +
  "физ физическ юр юридическ жеке заңды иностран"
).split(" ");
