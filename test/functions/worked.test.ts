import { call, column, error, raw, shown, spilled } from "./call";

/** One fact of the law: what a function gives, with the paragraph that says so. */
const facts: readonly (readonly [fact: string, id: string, args: readonly unknown[], result: unknown])[] = [
  // Appendix 6, each band at both ends
  ["App. 6: a central body's service at 4.8 gets 15", "SERVICES_U", [4.8, "ЦГО"], 15],
  ["App. 6: at 5 gets 15", "SERVICES_U", [5, "ЦГО"], 15],
  ["App. 6: at 4.79 gets 12", "SERVICES_U", [4.79, "ЦГО"], 12],
  ["App. 6: at 4.6 gets 12", "SERVICES_U", [4.6, "ЦГО"], 12],
  ["App. 6: at 4.59 gets 9", "SERVICES_U", [4.59, "ЦГО"], 9],
  ["App. 6: at 4.4 gets 9", "SERVICES_U", [4.4, "ЦГО"], 9],
  ["App. 6: at 4.39 gets 6", "SERVICES_U", [4.39, "ЦГО"], 6],
  ["App. 6: at 4.2 gets 6", "SERVICES_U", [4.2, "ЦГО"], 6],
  ["App. 6: at 4.19 gets 3", "SERVICES_U", [4.19, "ЦГО"], 3],
  ["App. 6: at 4 gets 3", "SERVICES_U", [4, "ЦГО"], 3],
  ["App. 6: at 3.99 gets 0", "SERVICES_U", [3.99, "ЦГО"], 0],
  ["App. 6: a local body's service at 4.8 gets 20", "SERVICES_U", [4.8, "МИО"], 20],
  ["App. 6: a local body's service at 4.79 gets 16", "SERVICES_U", [4.79, "МИО"], 16],
  ["App. 6: a local body's service at 4.59 gets 12", "SERVICES_U", [4.59, "МИО"], 12],
  ["App. 6: a local body's service at 4.39 gets 8", "SERVICES_U", [4.39, "МИО"], 8],
  ["App. 6: a local body's service at 4.19 gets 4", "SERVICES_U", [4.19, "МИО"], 4],
  ["App. 6: a local body's service at 3.99 gets 0", "SERVICES_U", [3.99, "МИО"], 0],
  ["band-gaps: 4.795 rounds half up to 4.80", "SERVICES_U", [4.795, "ЦГО"], 15],
  ["band-gaps: 4.7949 rounds down to 4.79", "SERVICES_U", [4.7949, "ЦГО"], 12],
  ["band-gaps: 3.995 is inside the printed “below 4”", "SERVICES_U", [3.995, "ЦГО"], 0],
  ["2020 monitoring: National Economy 4.87 gets 15", "SERVICES_U", [4.87, "ЦГО"], 15],
  ["2020 monitoring: Justice 4.59 gets 9", "SERVICES_U", [4.59, "ЦГО"], 9],
  // p. 31–33
  ["p. 31: the mean of 15, 12 and 0 is 9", "SERVICES_P1", [column(4.9, 4.7, 3.5), "ЦГО"], 9],
  ["p. 31: a service without a level is not counted", "SERVICES_P1", [column(4.9, "", 4.7), "ЦГО"], 13.5],
  ["p. 33: 3 complaints on 10,000 services cost 3 of 10", "SERVICES_P2", [3, 10000, "ЦГО"], 7],
  ["p. 33: of 20 for a local body", "SERVICES_P2", [3, 10000, "МИО"], 17],
  ["p. 33: a minus sign means 0", "SERVICES_P2", [11, 10000, "ЦГО"], 0],
  ["p. 33: complaints may exceed services, the score is 0", "SERVICES_P2", [3, 2, "ЦГО"], 0],
  ["p. 29: K1 = P1 + P2", "SERVICES_K1", [12, 9.5, "ЦГО"], 21.5],
  ["p. 29: M1 goes to 40", "SERVICES_K1", [20, 20, "МИО"], 40],
  // p. 38–44
  ["p. 41: 3 late of 20,000 cost 1.5 of 12", "SERVICES_T1", [3, 20000, "ЦГО"], 10.5],
  ["p. 41: of 14 for a local body", "SERVICES_T1", [3, 20000, "МИО"], 12.5],
  ["p. 41: “why 11.75?”: 1 late of 40,000", "SERVICES_T1", [1, 40000, "ЦГО"], 11.75],
  ["p. 41: a minus sign means 0", "SERVICES_T1", [100, 10000, "ЦГО"], 0],
  ["p. 42: 1 refusal on 10,000 costs 1 of 14", "SERVICES_T2", [1, 10000, "ЦГО"], 13],
  ["p. 42: of 18 for a local body", "SERVICES_T2", [1, 10000, "МИО"], 17],
  ["p. 43: 12 for a central body", "SERVICES_T3", [0, 10000, "ЦГО"], 12],
  ["p. 43: 14 for a local body", "SERVICES_T3", [0, 10000, "МИО"], 14],
  ["p. 44: 5 on 10,000 cost 5 of 14", "SERVICES_T4", [5, 10000, "МИО"], 9],
  ["p. 44: of 12 for a central body", "SERVICES_T4", [5, 10000, "ЦГО"], 7],
  ["p. 38: K2 = T1 + T2 + T3 + T4", "SERVICES_K2", [10.5, 14, 12, 11, "ЦГО"], 47.5],
  // p. 45–55
  ["p. 49: 4 partly and 6 fully automated of 10 give 8", "SERVICES_T", [4, 6, 10], 8],
  ["p. 51: 80 % online, 20 % of the automated on paper give 8", "SERVICES_V", [80, 100, 10, 50], 8],
  ["p. 51: all online and nothing on paper give 10", "SERVICES_V", [100, 100, 0, 50], 10],
  ["p. 52: 3 of 10 on the smartphone give 1.5", "SERVICES_C", [3, 10], 1.5],
  ["p. 53: 15.5 hours cost 3.1", "SERVICES_P", [15.5], 3.1],
  ["p. 53: at most 5", "SERVICES_P", [26], 5],
  ["p. 54: 2 proactive services give 2", "SERVICES_D", [2], 2],
  ["p. 54: at most 3", "SERVICES_D", [4], 3],
  ["p. 55: at most 2", "SERVICES_S", [3], 2],
  ["p. 47: K3 = T + V + C − P + D + S", "SERVICES_K3", [8, 8, 1.5, 3.1, 2, 2], 18.4],
  ["p. 47: at the maximum of 25 stimuli are not applied", "SERVICES_K3", [10, 10, 5, 0, 3, 2], 25],
  ["p. 47: stimuli never lift above 25", "SERVICES_K3", [10, 10, 5, 2, 3, 2], 25],
  ["p. 47: never below 0", "SERVICES_K3", [0, 0, 0, 5, 0, 0], 0],
  ["p. 56: U = K1 + K2 + K3", "SERVICES_TOTAL", [21.5, 47.5, 18.4, "ЦГО"], 87.4],
  ["p. 56: T = M1 + M2 for a local body", "SERVICES_TOTAL", [40, 60, "", "МИО"], 100],
  // p. 97–106
  ["p. 97: 2 late of 100 cost 20 of 40", "COMPLAINTS_R1", [2, 100], 20],
  ["p. 97: a minus sign means 0", "COMPLAINTS_R1", [5, 100], 0],
  ["p. 99: 1 of 1,000 before a court costs 10 of 30", "COMPLAINTS_R2", [1, 1000], 20],
  ["p. 100: nothing revised by a court gives 30", "COMPLAINTS_R2", [0, 1000], 30],
  ["p. 100: also where nothing was considered", "COMPLAINTS_R2", [0, 0], 30],
  ["p. 102: 5 of 100 redirected late cost 5 of 20", "COMPLAINTS_R3", [5, 100], 15],
  ["App. 13: 90 % disciplined give 10", "COMPLAINTS_R4", [9, 10], 10],
  ["App. 13: 89.9 % give 8", "COMPLAINTS_R4", [899, 1000], 8],
  ["App. 13: 80 % give 8", "COMPLAINTS_R4", [8, 10], 8],
  ["App. 13: 79.9 % give 6", "COMPLAINTS_R4", [799, 1000], 6],
  ["App. 13: 69.9 % give 4", "COMPLAINTS_R4", [699, 1000], 4],
  ["App. 13: 59.9 % give 1", "COMPLAINTS_R4", [599, 1000], 1],
  ["App. 13: 50 % give 1", "COMPLAINTS_R4", [5, 10], 1],
  ["App. 13: 49.9 % give 0", "COMPLAINTS_R4", [499, 1000], 0],
  ["band-gaps: 89.95 % rounds half up to 90.0", "COMPLAINTS_R4", [8995, 10000], 10],
  ["band-gaps: 49.95 % rounds half up to 50.0", "COMPLAINTS_R4", [4995, 10000], 1],
  ["App. 13: nobody late gives 10", "COMPLAINTS_R4", [0, 0], 10],
  ["App. 13: more cases than late ones count as 100 %", "COMPLAINTS_R4", [12, 10], 10],
  ["p. 104: those who left are taken off", "COMPLAINTS_R4", [8, 10, 2], 10],
  ["p. 104: all who were late left", "COMPLAINTS_R4", [0, 2, 2], 10],
  ["p. 106: H = R1 + R2 + R3 + R4", "COMPLAINTS_TOTAL", [20, 30, 15, 10], 75],
  // p. 20, 107, 108
  ["p. 20: 3 unreliable and 1 incomplete cost 2.6", "PENALTY", [3, 1], 2.6],
  ["p. 20: at most 5", "PENALTY", [1, 3], 5],
  ["p. 17: penalties come off the total", "FINAL", [87.4, 2.6], 84.8],
  ["totals-bounds: never below 0", "FINAL", [3, 5], 0],
  ["p. 107: 0.5 + 0.2 + 0.3", "OVERALL", [84.8, 70, 75, "ЦГО"], 78.9],
  ["p. 107: the same for a local body", "OVERALL", [84.8, 70, 75, "МИО"], 78.9],
  ["p. 108: 90 is high", "DEGREE", [90], "высокая степень"],
  ["p. 108: 89.99 is medium", "DEGREE", [89.99], "средняя степень"],
  ["band-gaps: 89.995 is high", "DEGREE", [89.995], "высокая степень"],
  ["p. 108: 70 is medium", "DEGREE", [70], "средняя степень"],
  ["p. 108: 69.99 is low", "DEGREE", [69.99], "низкая степень"],
  ["p. 108: 50 is low", "DEGREE", [50], "низкая степень"],
  ["p. 108: 49.99 is ineffective", "DEGREE", [49.99], "неэффективная деятельность"],
  ["p. 108: 49.995 is inside “less than 50”", "DEGREE", [49.995], "неэффективная деятельность"],
  ["DEGREE speaks Kazakh", "DEGREE", [95, "kk"], "жоғары дәреже"],
  ["DEGREE speaks English", "DEGREE", [55, "EN"], "low degree"],
];

test.each(facts)("%s", (_, id, args, result) => {
  expect(call(id, ...args)).toBe(result);
});

/** A test per alternative of each reading. */
const readings: typeof facts = [
  [
    "deduction=scaled: 12 × (1 − 1.5)  is below 0, so 0",
    "SERVICES_T1",
    [3, 20000, "ЦГО", "deduction=scaled"],
    0,
  ],
  ["deduction=scaled: 12 × (1 − 0.25) = 9", "SERVICES_T1", [1, 40000, "ЦГО", "deduction=scaled"], 9],
  [
    "satisfaction-mean=all-services: 27 / 3",
    "SERVICES_P1",
    [column(4.9, "", 4.7), "ЦГО", undefined, undefined, "satisfaction-mean=all-services"],
    9,
  ],
  ["partial-automation=full: (4 + 6) / 10", "SERVICES_T", [4, 6, 10, "partial-automation=full"], 10],
  [
    "electronic-share=difference: (0.8 − 0.2) × 10",
    "SERVICES_V",
    [80, 100, 10, 50, "electronic-share=difference"],
    6,
  ],
  [
    "electronic-share=difference: below 0 is 0",
    "SERVICES_V",
    [10, 100, 40, 50, "electronic-share=difference"],
    0,
  ],
  [
    "electronic-share=product: 0.8 × 0.8 × 10",
    "SERVICES_V",
    [80, 100, 10, 50, "electronic-share=product"],
    6.4,
  ],
  [
    "stimulus-cap=all-or-nothing: 23 + 5 exceeds 25, so 23",
    "SERVICES_K3",
    [10, 10, 5, 2, 3, 2, "stimulus-cap=all-or-nothing"],
    23,
  ],
  [
    "stimulus-cap=all-or-nothing: 20 + 5 is within 25",
    "SERVICES_K3",
    [10, 10, 5, 5, 3, 2, "stimulus-cap=all-or-nothing"],
    25,
  ],
  ["band-gaps=lower: 4.795 stays in 4.6–4.79", "SERVICES_U", [4.795, "ЦГО", "band-gaps=lower"], 12],
  ["band-gaps=lower: 89.995 is medium", "DEGREE", [89.995, "ru", "band-gaps=lower"], "средняя степень"],
  ["band-gaps=lower: 49.95 % give 0", "COMPLAINTS_R4", [4995, 10000, 0, "band-gaps=lower"], 0],
  [
    "no-activity=maximum: no services give all the points",
    "SERVICES_T1",
    [0, 0, "МИО", "no-activity=maximum"],
    14,
  ],
  ["no-activity=zero: no services give none", "SERVICES_T1", [0, 0, "МИО", "no-activity=zero"], 0],
  [
    "impossible-to-discipline=as-disciplined: (6 + 1) / 10",
    "COMPLAINTS_R4",
    [6, 10, 1, "impossible-to-discipline=as-disciplined"],
    6,
  ],
  ["impossible-to-discipline by default: 6 / 9 is 66.7 %", "COMPLAINTS_R4", [6, 10, 1], 4],
];

test.each(readings)("reading %s", (_, id, args, result) => {
  expect(call(id, ...args)).toBe(result);
});

describe("a result is the exact value rounded once", () => {
  test("0.1 + 0.2 is 0.3 where binary addition says 0.30000000000000004", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(call("SERVICES_K1", 0.1, 0.2, "ЦГО")).toBe(0.3);
  });

  test("4.6 as a sum in binary, 4.6000000000000005, is taken at 15 digits", () => {
    expect(call("SERVICES_U", 1.1 + 1.1 + 1.1 + 1.3000000000000003, "ЦГО")).toBe(12);
  });
});

describe("ranges", () => {
  test("a column with one body type spills down", () => {
    expect(spilled("SERVICES_T1", column(0, 1, 2), column(10000, 10000, 10000), "ЦГО")).toEqual([
      [12],
      [11],
      [10],
    ]);
  });

  test("a row and a column cross", () => {
    expect(spilled("SERVICES_T1", column(0, 1), [[10000, 20000]], "ЦГО")).toEqual([
      [12, 12],
      [11, 11.5],
    ]);
  });

  test("types and rules may be ranges too", () => {
    const rules = column("", "deduction=scaled");
    expect(spilled("SERVICES_T1", 1, 40000, column("ЦГО", "МИО"), rules)).toEqual([[11.75], [10.5]]);
  });

  test("a bad row spoils its own cell only, and the text names the row", () => {
    const result = spilled("SERVICES_T1", column(1, "много", 1), column(10000, 10000, ""), "ЦГО");
    expect(result[0]).toEqual([11]);
    expect(shown(result[1]?.[0])).toEqual({
      code: "#VALUE!",
      message: expect.stringMatching(/с_нарушением_срока \(a\).*«много».*число.*Строка диапазона: 2\./),
    });
    expect(shown(result[2]?.[0])).toEqual({
      code: "#N/A",
      message: expect.stringMatching(/услуги \(b\).*пуста.*Строка диапазона: 3\./),
    });
  });

  test("an error that came in goes out unchanged, in its own cell", () => {
    const incoming = error("#DIV/0!");
    const result = spilled("SERVICES_T1", column(1, incoming), column(10000, 10000), "ЦГО");
    expect(result).toEqual([[11], [incoming]]);
    expect(result[1]?.[0]).toBe(incoming);
  });

  test("where a range does not reach there is no value", () => {
    const result = spilled("SERVICES_T1", column(1, 1, 1), column(10000, 10000), "ЦГО");
    expect(result.slice(0, 2)).toEqual([[11], [11]]);
    expect(shown(result[2]?.[0])).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/услуги.*короче/),
    });
  });
});

describe("P1 of several bodies in one call", () => {
  const levels = column(4.9, 3.9, 4.7, "", 4.5);
  const of = column(
    "Министерство юстиции",
    "Акимат города Астаны",
    "министерство  юстиции",
    "Акимат города Астаны",
    "",
  );
  const names = column("Министерство юстиции", "Акимат города Астаны", "Министерство обороны");

  test("each name gets the mean over its own services, whatever case and spaces", () => {
    const result = spilled("SERVICES_P1", levels, column("ЦГО", "МИО", "ЦГО"), of, names);
    expect(result.slice(0, 2)).toEqual([[13.5], [0]]);
    expect(shown(result[2]?.[0])).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("Министерство обороны"),
    });
  });

  test("a bad level spoils only its own body", () => {
    const result = spilled(
      "SERVICES_P1",
      column(4.9, 7, 4.7, "", 4.5),
      column("ЦГО", "МИО", "ЦГО"),
      of,
      names,
    );
    expect(result[0]).toEqual([13.5]);
    expect(shown(result[1]?.[0])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/7.*не больше 5.*: 2\./),
    });
  });

  test("of without names is refused", () => {
    expect(call("SERVICES_P1", levels, "ЦГО", of)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("органы"),
    });
  });

  test("of must have the shape of levels", () => {
    expect(call("SERVICES_P1", levels, "ЦГО", column("x"), names)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/уровни \(5 × 1\).*чей_уровень \(1 × 1\)/),
    });
  });
});

describe("numbers", () => {
  test.each(["1\u00a0529\u00a0670", "1 529 670", "1\u202f529\u202f670", " 1529670 ", 1529670])(
    "%j is 1,529,670",
    (services) => {
      expect(call("SERVICES_T1", 0, services, "ЦГО")).toBe(12);
      expect(call("SERVICES_T1", 1529670, services, "ЦГО")).toBe(0);
      expect(call("SERVICES_T1", 1529671, services, "ЦГО")).toMatchObject({ code: "#VALUE!" });
    },
  );

  test.each(["4,8", "4.8", 4.8])("%j is 4.8", (level) => {
    expect(call("SERVICES_U", level, "ЦГО")).toBe(15);
  });

  test.each(["ЦГО", "цго", "ЦИО", "ОМО", "ОАО", "CGO", " cgo "])("%j is a central body", (body) => {
    expect(call("SERVICES_T1", 0, 1, body)).toBe(12);
  });

  test.each(["МИО", "ЖАО", "LEB", "leb"])("%j is a local body", (body) => {
    expect(call("SERVICES_T1", 0, 1, body)).toBe(14);
  });
});

/** What is refused, with which error and which words. */
const refusals: readonly (readonly [string, string, readonly unknown[], string, RegExp])[] = [
  ["other text", "SERVICES_T1", ["нет", 1, "ЦГО"], "#VALUE!", /с_нарушением_срока \(a\).*«нет».*число/],
  ["a dash", "SERVICES_T1", [1, "–", "ЦГО"], "#VALUE!", /услуги \(b\).*«–»/],
  ["two numbers in one cell", "SERVICES_T1", [1, "12 34", "ЦГО"], "#VALUE!", /«12 34»/],
  ["TRUE", "SERVICES_T1", [true, 1, "ЦГО"], "#VALUE!", /«TRUE»/],
  ["a negative count", "SERVICES_T1", [-1, 10, "ЦГО"], "#VALUE!", /с_нарушением_срока.*-1.*не меньше 0/],
  ["a fractional count", "SERVICES_T1", [1.5, 10, "ЦГО"], "#VALUE!", /с_нарушением_срока.*1\.5.*целое/],
  ["late above all", "SERVICES_T1", [11, 10, "ЦГО"], "#VALUE!", /с_нарушением_срока \(a\) = 11.*услуги \(b\) = 10/],
  ["c above b1 in T3", "SERVICES_T3", [11, 10, "ЦГО"], "#VALUE!", /неполнота/],
  ["e above b1 in T4", "SERVICES_T4", [11, 10, "ЦГО"], "#VALUE!", /истребование_документов/],
  [
    "c + d above n in T",
    "SERVICES_T",
    [4, 7, 10],
    "#VALUE!",
    /частично_автоматизированные \(c\) \+ полностью_автоматизированные \(d\) = 4 \+ 7.*виды_услуг \(n\) = 10/,
  ],
  ["e above z in V", "SERVICES_V", [101, 100, 0, 1], "#VALUE!", /электронно/],
  ["b above c in V", "SERVICES_V", [1, 100, 2, 1], "#VALUE!", /на_бумаге/],
  ["w above a in C", "SERVICES_C", [2, 1], "#VALUE!", /в_мобильных_приложениях/],
  ["f above p in R1", "COMPLAINTS_R1", [2, 1], "#VALUE!", /с_нарушением_срока \(f\)/],
  ["a level above 5", "SERVICES_U", [5.01, "ЦГО"], "#VALUE!", /уровень.*5\.01.*не больше 5/],
  [
    "points above their maximum",
    "SERVICES_K1",
    [15.5, 1, "ЦГО"],
    "#VALUE!",
    /p1 \(P1\).*15\.5.*не больше 15/,
  ],
  ["an unknown body", "SERVICES_T1", [0, 1, "АО"], "#VALUE!", /«АО».*ЦГО.*МИО/],
  ["an unknown edition", "SERVICES_T1", [0, 1, "ЦГО", "2022-01"], "#VALUE!", /«2022-01».*2023-07/],
  ["an unknown reading", "SERVICES_T1", [0, 1, "ЦГО", "2023-07;x=y"], "#VALUE!", /«x=y».*deduction/],
  ["an unknown alternative", "SERVICES_T1", [0, 1, "ЦГО", "deduction=y"], "#VALUE!", /deduction.*scaled/],
  [
    "a reading twice",
    "SERVICES_T1",
    [0, 1, "ЦГО", "deduction=scaled;deduction=default"],
    "#VALUE!",
    /дважды/,
  ],
  ["K3 for a local body", "SERVICES_TOTAL", [1, 1, 0, "МИО"], "#VALUE!", /k3.*МИО/],
  ["an unknown language", "DEGREE", [90, "de"], "#VALUE!", /«de».*ru, kk/],
  ["a score above 100", "DEGREE", [100.01], "#VALUE!", /100/],
  ["an empty cell", "SERVICES_T1", ["", 1, "ЦГО"], "#N/A", /с_нарушением_срока \(a\).*пуста/],
  ["an empty body", "SERVICES_T1", [0, 1, ""], "#N/A", /тип_органа/],
  ["K3 missing for a central body", "SERVICES_TOTAL", [1, 1, "", "ЦГО"], "#N/A", /k3/],
  ["no services at all", "SERVICES_T1", [0, 0, "ЦГО"], "#N/A", /услуги \(b\) = 0/],
  ["no complaints at all", "COMPLAINTS_R1", [0, 0], "#N/A", /рассмотренные \(p\) = 0/],
  ["no levels at all", "SERVICES_P1", [column("", ""), "ЦГО"], "#N/A", /уровни/],
  ["openness not there yet", "OVERALL", [80, "", 75, "ЦГО"], "#N/A", /открытость/],
  [
    "a date before the first edition",
    "SERVICES_T1",
    [0, 1, "ЦГО", "2023-01-30"],
    "#N/A",
    /2023-01-30.*2023-01-31/,
  ],
];

test.each(refusals)("%s: %s %j is %s", (_, id, args, code, message) => {
  expect(call(id, ...args)).toEqual({ code, message: expect.stringMatching(message) });
});

describe("RULES", () => {
  test.each([
    [["2023-07", "deduction=scaled"], "2023-07;deduction=scaled"],
    [
      ["2023-06", "stimulus-cap=all-or-nothing", "band-gaps=lower"],
      "2023-06;band-gaps=lower;stimulus-cap=all-or-nothing",
    ],
    [[], "2023-07"],
    [["", "deduction=default"], "2023-07"],
    [["31.05.2023"], "2023-03"],
    [["2023-06-01"], "2023-06"],
    [[45131], "2023-07"], // 24.07.2023 as a serial number
    [[45130], "2023-06"],
    [["2023-07;band-gaps=lower", "deduction=scaled"], "2023-07;band-gaps=lower;deduction=scaled"],
  ])("%j gives %s", (args, text) => {
    expect(rules(...args)).toBe(text);
  });

  test("an unknown reading is refused", () => {
    expect(rules("2023-07", "nonsense")).toMatchObject({ code: "#VALUE!" });
  });

  /** RULES takes plain values, and Excel appends its invocation object. */
  function rules(...args: unknown[]): unknown {
    const [edition, ...readings] = args;
    return raw("RULES", edition, readings, {});
  }
});
