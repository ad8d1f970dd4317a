import type { Known } from "./body";
import { drafted } from "./drafted";

const complaints = (inputs: Known["inputs"]): Known => ({
  inputs: {
    considered: 1251,
    consideredLate: 4,
    courtJustified: 1,
    received: 1400,
    redirectedLate: 3,
    disciplined: 4,
    excused: 1,
    ...inputs,
  },
});

test("complaints in Russian: late, upheld by a court, redirected late, the disciplined with their band", () => {
  expect(drafted(12, complaints({}))).toMatchObject({
    COMPLAINTS_R1: [
      "По критерию получено 36,80 балла из 40. Потеряно 3,20 балла: рассмотрено жалоб и заявлений – 1 251, из них с нарушением срока – 4.",
    ],
    COMPLAINTS_R2: [
      "По критерию получено 22,01 балла из 30. Потеряно 7,99 балла: рассмотрено жалоб и заявлений – 1 251, признано обоснованными по решению суда – 1.",
    ],
    COMPLAINTS_R3: [
      "По критерию получено 19,79 балла из 20. Потеряно 0,21 балла: поступило жалоб и заявлений – 1 400, перенаправлено с нарушением срока – 3.",
    ],
    COMPLAINTS_R4: [
      "По критерию получено 4 балла из 10. Потеряно 6 баллов: жалоб и заявлений, рассмотренных и перенаправленных с нарушением сроков, – 7, случаев, когда привлечь к ответственности невозможно, – 1, фактов привлечения к дисциплинарной ответственности – 4, или 66,67 % (интервал от 60 до 69,9 %).",
    ],
  });
});

test("complaints in Kazakh", () => {
  expect(drafted(12, complaints({ excused: 0 }), "kk")).toMatchObject({
    COMPLAINTS_R1: [
      "Өлшем бойынша 40 балдан 36,80 балл алынды. 3,20 балл жоғалды: қаралған шағымдар мен өтініштер – 1 251, оның ішінде мерзімі бұзылып қаралғаны – 4.",
    ],
    COMPLAINTS_R2: [
      "Өлшем бойынша 30 балдан 22,01 балл алынды. 7,99 балл жоғалды: қаралған шағымдар мен өтініштер – 1 251, сот шешімі бойынша негізді деп танылғаны – 1.",
    ],
    COMPLAINTS_R3: [
      "Өлшем бойынша 20 балдан 19,79 балл алынды. 0,21 балл жоғалды: түскен шағымдар мен өтініштер – 1 400, мерзімі бұзылып қайта жіберілгені – 3.",
    ],
    COMPLAINTS_R4: [
      "Өлшем бойынша 10 балдан 1 балл алынды. 9 балл жоғалды: мерзімдері бұзылып қаралған және қайта жіберілген шағымдар мен өтініштер – 7, тәртіптік жауаптылыққа тарту фактілері – 4, яғни 57,14 % (50–59,9 % аралығы).",
    ],
  });
});

test("the lowest band, and all points of a criterion", () => {
  const { COMPLAINTS_R1, COMPLAINTS_R4 } = drafted(12, complaints({ consideredLate: 100, disciplined: 0 }));
  expect(COMPLAINTS_R1).toEqual([
    "По критерию получено 0 баллов из 40. Потеряны все 40 баллов: рассмотрено жалоб и заявлений – 1 251, из них с нарушением срока – 100.",
  ]);
  expect(COMPLAINTS_R4![0]).toMatch(
    /фактов привлечения к дисциплинарной ответственности – 0, или 0 % \(интервал менее 49,9 %\)\.$/,
  );
  const kk = drafted(12, complaints({ consideredLate: 100, disciplined: 0 }), "kk");
  expect(kk.COMPLAINTS_R1![0]).toMatch(/Барлық 40 балл жоғалды: /);
  expect(kk.COMPLAINTS_R4![0]).toMatch(/яғни 0 % \(49,9 %-дан кем аралық\)\.$/);
});

test("nothing late and nothing upheld", () => {
  const known = complaints({
    consideredLate: 0,
    redirectedLate: 0,
    courtJustified: 0,
    disciplined: 0,
    excused: 0,
  });
  expect(Object.values(drafted(12, known)).slice(0, 4)).toEqual([
    ["По критерию получены все 40 баллов."],
    ["По критерию получены все 30 баллов."],
    ["По критерию получены все 20 баллов."],
    ["По критерию получены все 10 баллов."],
  ]);
});

test("without the number considered there are no points of it", () => {
  expect(drafted(12, { inputs: { consideredLate: 4, courtJustified: 1, redirectedLate: 3 } })).toMatchObject({
    COMPLAINTS_R1: ["Балл по критерию не рассчитан: с нарушением срока рассмотрено жалоб и заявлений – 4."],
    COMPLAINTS_R2: [
      "Балл по критерию не рассчитан: признано обоснованными по решению суда жалоб и заявлений – 1.",
    ],
    COMPLAINTS_R3: [
      "Балл по критерию не рассчитан: перенаправлено с нарушением срока жалоб и заявлений – 3.",
    ],
    COMPLAINTS_R4: [
      "Балл по критерию не рассчитан: жалоб и заявлений, рассмотренных и перенаправленных с нарушением сроков, – 7.",
    ],
  });
  expect(drafted(12, { inputs: { consideredLate: 4 } }, "kk").COMPLAINTS_R1).toEqual([
    "Өлшем бойынша балл есептелмеді: мерзімі бұзылып қаралған шағымдар мен өтініштер – 4.",
  ]);
});
