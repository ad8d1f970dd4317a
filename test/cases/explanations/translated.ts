import type { Language } from "../../../src/law/text";
import { both, type Call } from "../case";

/** An explanation in another language: those of its lines that are told, in their order. */
export interface Translated {
  readonly language: Exclude<Language, "ru">;
  readonly call: Call;
  readonly says: readonly string[];
}

const JANUARY_KK =
  "31.01.2023 № 31825 болып тіркелген бұйрықтың редакциясында; 31.01.2023 күнінен бастап қолданылады";
const JANUARY_EN = "as worded by the order registered on 2023-01-31 under No 31825; in force from 2023-01-31";

/** Titles that no Kazakh act has are marked as working translations; those of the March and July orders are not. */
export const TRANSLATED: readonly Translated[] = [
  {
    language: "kk",
    call: ["SERVICES_T1", 3, 20000, "ЦГО"],
    says: [
      "Көрсеткіш: T1: Мемлекеттік қызметтерді көрсету мерзімдерін сақтау (жұмыс аудармасы)",
      "Орган түрі: орталық мемлекеттік орган (ОМО)",
      "Деректер: a = 3: белгіленген мерзімдері бұзылып көрсетілген мемлекеттік қызметтер саны (жұмыс аудармасы)",
      "Деректер: b = 20 000: мемлекеттік орган (ведомстволық бағынысты ұйым) көрсеткен мемлекеттік қызметтердің жалпы саны (жұмыс аудармасы)",
      "Формула: T1 = k − a / b × 10 000, 0 мәнінен кем емес",
      "Сандармен: T1 = 12 − 3 / 20 000 × 10 000",
      "Қадам: 3 / 20 000 = 0,00015",
      "Қадам: 0,00015 × 10 000 = 1,5",
      "Қадам: 12 − 1,5 = 10,5",
      "Нәтиже: T1 = 10,5",
      `Негіздеме: Әдістеме (41-т.), ${JANUARY_KK}`,
      "Оқылым: deduction: Формула сурет түрінде басылған: N-ге шаққандағы бұзушылық k-дан шегеріле ме, әлде k сәйкес мөлшерде азая ма? Әдепкісі: Шегеріледі: k − x / y × N.",
    ],
  },
  {
    language: "kk",
    call: ["SERVICES_T", 4, 6, 10],
    says: [
      "Көрсеткіш: T: Мемлекеттік қызметтерді автоматтандыру дәрежесі",
      "Деректер: c = 4: кіші түрлерін қоса алғандағы ішінара автоматтандырылған мемлекеттік қызметтер саны",
      "Деректер: d = 6: кіші түрлерін қоса алғандағы толық автоматтандырылған мемлекеттік қызметтер саны",
      'Деректер: n = 10: Мемлекеттік қызметтер көрсету мәселелері жөніндегі ведомствоаралық комиссияның шешімі бойынша "электрондық үкімет" веб-порталы арқылы көрсетілуге жатпайтын қызметтерді қоспағанда, кіші түрлерін қоса алғандағы мемлекеттік көрсетілетін қызметтердің жалпы саны',
      "Формула: T = (0,5 × c + d) / n × k",
    ],
  },
  {
    language: "kk",
    call: ["SERVICES_T", 4, 6, 10, "2023-06"],
    says: [
      "Көрсеткіш: T: Мемлекеттік қызметтерді автоматтандыру дәрежесі",
      "Деректер: c = 4: ішінара автоматтандырылған мемлекеттік қызметтер саны (жұмыс аудармасы)",
    ],
  },
  {
    language: "kk",
    call: ["SERVICES_T2", 20, 10000, "МИО"],
    says: [
      "Орган түрі: жергілікті атқарушы орган (ЖАО)",
      "Шек: −2 мәні 0 мәнінен кем, сондықтан 0 алынады",
      "Нәтиже: T2 = 0",
    ],
  },
  {
    language: "kk",
    call: ["OPENNESS_DIALOG", both(1, 26, 1, 1, 1, 1), "МИО"],
    says: [
      "Көрсеткіш: P4: Ашық диалог",
      "Белгі: 2. Бірінші басшысының блогын жүргізуі (жазбалардың болуы): 26 → 1 (қазақ тілінде); жазбалар саны бойынша",
      "Белгі: 4.3. Азаматтарды жеке қабылдауды жүргізу: 1 → 1 (орыс тілінде)",
      "Деректер: Σ kk = 8,5: мемлекеттік тілдегі балдардың қосындысы (жұмыс аудармасы)",
    ],
  },
  {
    language: "kk",
    call: ["OPENNESS_SITE", both("ср", 1, 1, 1, 1, 1), "ЦГО", both(0.75, "", "", "", "", "")],
    says: [
      "Көрсеткіш: P5: Ресми интернет-ресурсты толықтыру (жұмыс аудармасы)",
      "Белгі: 4. Мемлекеттік органның норма шығару қызметі туралы өзекті ақпараттың болуы (жұмыс аудармасы): 1 → 1,5 (қазақ тілінде)",
      `Негіздеме: Әдістеме (77-т.; 10-қосымша, 7-кесте), ${JANUARY_KK}`,
    ],
  },
  {
    language: "kk",
    call: ["COMPLAINTS_R4", 9, 10],
    says: ["Шек: 90 мәні «90–100» аралығына жатады: 10", `Негіздеме: Әдістеме (13-қосымша), ${JANUARY_KK}`],
  },
  {
    language: "kk",
    call: ["DEGREE", 75, "kk"],
    says: [
      "Көрсеткіш: Мемлекеттік орган қызметінің тиімділік дәрежесі (жұмыс аудармасы)",
      "Шек: 75 мәні «70–89,99» аралығына жатады: орташа дәреже",
      "Нәтиже: орташа дәреже",
    ],
  },
  {
    language: "kk",
    call: ["DEADLINE", "report", "2023-03-10"],
    says: [
      "Деректер: 10.03.2023: есепті жылдың кез келген күні (жұмыс аудармасы)",
      "Қағида: келесі жыл, 30.04.2024",
      "Нәтиже: 30.04.2024",
      "Негіздеме: № 193 бұйрық, 9-т.",
      "Редакция: 2023-07, 24.07.2023 күнінен бастап қолданылады",
    ],
  },
  {
    language: "en",
    call: ["SERVICES_T1", 3, 20000, "ЦГО"],
    says: [
      "Indicator: T1: Keeping the time limits of public services",
      "Type of body: central state body (CGO)",
      "Input: a = 3: number of services rendered late",
      "Input: b = 20,000: total number of public services rendered by the body (subordinate organisation)",
      "Formula: T1 = k − a / b × 10,000, not below 0",
      "In numbers: T1 = 12 − 3 / 20,000 × 10,000",
      "Step: 3 / 20,000 = 0.00015",
      "Step: 0.00015 × 10,000 = 1.5",
      "Step: 12 − 1.5 = 10.5",
      "Result: T1 = 10.5",
      `Source: p. 41 of the Methodology, ${JANUARY_EN}`,
      "Edition: 2023-07, in force from 2023-07-24",
      "Reading: deduction: The formula is printed as a picture: is the rate per N taken off k, or is k scaled down by it? By default: Taken off: k − x / y × N.",
    ],
  },
  {
    language: "en",
    call: ["SERVICES_U", 4.795, "МИО"],
    says: ["Bound: 4.795 lies between printed bands; rounded to 4.8, band 4.8–5: 20", "Result: U = 20"],
  },
  {
    language: "en",
    call: ["PENALTY", 3, 1],
    says: [
      "Indicator: Deduction of penalty points",
      "Input: unreliable = 3: number of facts of unreliable report information",
      "Formula: unreliable × 0.2 + incomplete × 2, not above 5",
    ],
  },
  {
    language: "en",
    call: ["DEADLINE", "objection", "2022-05-04"],
    says: [
      "Input: 2022-05-04: the day on which the Conclusion on the CGO or on the LEB was received",
      "Rule: 5 working days, counted from the next day",
      "Step: days off passed over: 4 (2022-05-07; 2022-05-08; 2022-05-09; 2022-05-10)",
      "Result: 2022-05-13",
    ],
  },
];
