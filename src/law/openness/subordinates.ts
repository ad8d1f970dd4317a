import type { Provision } from "../version";
import type { TableProvision } from "./indicator";

/** Appendix 10, Table 9: sites of subordinate organisations. */
export const TABLE_9: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "9" },
    value: {
      title: {
        ru: 'Операционная оценка подведомственных организаций по критерию "Наполняемость интернет-ресурса"',
        kk: '"Интернет-ресурстың толықтырылуы" өлшемі бойынша ведомстволық бағынысты ұйымдарды операциялық бағалау',
        en: "Operational assessment of subordinate organisations by the criterion “Contents of the site”",
      },
      indicators: [
        {
          number: "9.1",
          points: 1.5,
          title: {
            ru: 'Отсутствие размещенной информации на интернет-ресурсе организации в соответствии со статьей 16 Закона Республики Казахстан "О доступе к информации"',
            kk: '"Ақпаратқа қол жеткізу туралы" Қазақстан Республикасы Заңының 16-бабына сәйкес ұйымның интернет-ресурсында орналастырылған ақпараттың болмауы',
            en: "No information of article 16 of the Law on access to information on the organisation's site",
          },
        },
      ],
    },
  },
];

/** Appendix 10, Table 10: open data of subordinate organisations. */
export const TABLE_10: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "10" },
    value: {
      title: {
        ru: 'Операционная оценка подведомственных организаций по критерию "Открытые данные"',
        kk: '"Ашық деректер" өлшемі бойынша ведомстволық бағынысты ұйымдарды операциялық бағалау',
        en: "Operational assessment of subordinate organisations by the criterion “Open data”",
      },
      indicators: [
        {
          number: "10.1",
          points: 0.5,
          title: {
            ru: "Неразмещение наборов открытых данных",
            kk: "Ашық деректер жиынтықтарының орналастырылмауы",
            en: "Open data sets not placed",
          },
        },
        {
          number: "10.2",
          points: 0.5,
          title: {
            ru: "Несвоевременная актуализация опубликованных наборов открытых данных согласно срокам, установленным утвержденным Перечнем",
            kk: "Жарияланған ашық деректер жиынтықтарының бекітілген Тізбеде белгіленген мерзімдерге сәйкес уақтылы өзектендірілмеуі",
            en: "Published open data sets not brought up to date within the time limits of the approved list",
          },
        },
        {
          number: "10.3",
          points: 0.5,
          title: {
            ru: "Некорректное заполнение наборов открытых данных",
            kk: "Ашық деректер жиынтықтарының дұрыс толтырылмауы",
            en: "Open data sets filled in incorrectly",
          },
        },
      ],
    },
  },
];

const TABLE_11_TITLE = {
  ru: 'Операционная оценка подведомственных организаций по критерию "Открытый диалог"',
  kk: '"Ашық диалог" өлшемі бойынша ведомстволық бағынысты ұйымдардың операциялық бағалау',
  en: "Operational assessment of subordinate organisations by the criterion “Open dialogue”",
  officialKk: true,
} as const;
const NO_BLOG = {
  number: "11.1",
  points: 0.5,
  title: {
    ru: "Отсутствие блога первого руководителя",
    kk: "Бірінші басшының блогының болмауы",
    en: "No blog of the first head",
    officialKk: true,
  },
} as const;

/** Appendix 10, Table 11: dialogue of subordinate organisations. */
export const TABLE_11: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "11" },
    value: {
      title: TABLE_11_TITLE,
      indicators: [
        NO_BLOG,
        {
          number: "11.2",
          points: 1,
          mark: "answered",
          title: {
            ru: 'Доля вопросов (менее 90 %), получивших ответы, на блог-платформе руководителей государственных органов и организаций квазигосударственного сектора, в соответствии с Законом Республики Казахстан "О доступе к информации"',
            kk: '"Ақпаратқа қол жеткізу туралы" Қазақстан Республикасының Заңына сәйкес мемлекеттік органдар мен квазимемлекеттік сектор ұйымдары басшыларының блог-платформасында жауап алған сұрақтардың үлесі (90 %-дан кем)',
            en: "Share of questions (below 90 %) answered on the blog platform of heads of state bodies and quasi-state organisations",
          },
        },
      ],
    },
  },
  {
    from: "2023-06-01",
    order: "2023-03",
    cite: { appendix: 10, table: "11" },
    value: {
      title: TABLE_11_TITLE,
      indicators: [
        NO_BLOG,
        {
          number: "11.2",
          points: 1,
          mark: "answered",
          title: {
            ru: 'Доля вопросов (менее 90 %), получивших ответы, на блог-платформе первых руководителей субъектов квазигосударственного сектора, за исключением лиц со стопроцентным участием государства, в соответствии с Законом Республики Казахстан "О доступе к информации"',
            kk: '"Ақпаратқа қол жеткізу туралы" Қазақстан Республикасының Заңына сәйкес мемлекет жүз пайыз қатысатын тұлғаларды қоспағанда, квазимемлекеттік сектор субъектілері бірінші басшыларының блог-платформасында жауап алған сұрақтардың үлесі (90%-дан кем)',
            en: "Share of questions (below 90 %) answered on the blog platform of first heads of quasi-state entities but those wholly owned by the state",
            officialKk: true,
          },
        },
      ],
    },
  },
];

/** Table 11, item 2: the penalty falls due where less than this share of questions was answered. */
export const ANSWERED_AT_LEAST: Provision<number> = [
  { from: "2023-01-31", order: "2023-01", cite: { appendix: 10, table: "11" }, value: 0.9 },
  { from: "2023-06-01", order: "2023-03", cite: { appendix: 10, table: "11" }, value: 0.9 },
];
