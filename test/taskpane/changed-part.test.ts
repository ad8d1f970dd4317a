import { changedPart } from "../../src/taskpane/conclusions/changed-part";

describe("what of a text has changed", () => {
  const text = (points: string) =>
    `По критерию получено ${points} балла из 50, из них по срокам 10 баллов, по отказам 13 баллов.`;

  test("is shown with a few words around it", () => {
    expect(changedPart(text("47,21"), text("49"))).toEqual([
      "По критерию получено 47,21 балла из 50, …",
      "По критерию получено 49 балла из 50, …",
    ]);
    expect(changedPart("а б в г д е ж", "а б в г х е ж")).toEqual(["… б в г д е ж", "… б в г х е ж"]);
  });

  test("a word put in or taken out is a change of both sides", () => {
    expect(changedPart("раз два", "раз три два")).toEqual(["раз два", "раз три два"]);
    expect(changedPart("да да да да", "да да да да да")).toEqual(["… да да да", "… да да да да"]);
  });

  test("a text that only one version has is shown by its beginning", () => {
    const long = Array.from({ length: 50 }, (_, index) => `слово${index}`).join(" ");
    const [before, after] = changedPart("", long);
    expect(before).toBe("");
    expect(after).toMatch(/^слово0 .* слово39 …$/);
  });
});
