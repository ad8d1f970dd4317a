import { JSDOM } from "jsdom";
import { bookmark } from "../../src/taskpane/data/focus";

const { document } = new JSDOM(`
  <h1 tabindex="-1">Шаг</h1>
  <section data-list>
    <h2 tabindex="-1">Вопросы</h2>
    <div data-list id="columns">
      <div data-item id="first"><a>Столбец</a><button id="one">1</button><button id="yes">Да</button></div>
      <div data-item id="second"><button id="two">2</button></div>
      <div data-item id="third"><button id="three">3</button></div>
    </div>
  </section>
  <button id="elsewhere">Дальше</button>
`).window;

const byId = (id: string) => document.getElementById(id)!;
const html = document.body.innerHTML;
beforeEach(() => {
  document.body.innerHTML = html;
});

/** Presses a button, takes away what goes with it, and says what has the focus then. */
function focusAfter(pressed: string, gone: readonly string[], meanwhile?: string): string | null {
  byId(pressed).focus();
  const back = bookmark(document);
  for (const id of gone) byId(id).remove();
  if (meanwhile !== undefined) byId(meanwhile).focus();
  back();
  return document.activeElement!.textContent;
}

test("the focus goes on to the question that has come to stand there", () => {
  expect(focusAfter("two", ["second"])).toBe("3");
});

test("after the last of a list it goes to the one before", () => {
  expect(focusAfter("three", ["third"])).toBe("2");
});

test("where a list is gone, it goes to what the list stood in, and in the end to the step", () => {
  expect(focusAfter("yes", ["columns"])).toBe("Вопросы");
  document.body.innerHTML = html;
  byId("yes").focus();
  const back = bookmark(document);
  document.querySelector("section")!.remove();
  back();
  expect(document.activeElement!.textContent).toBe("Шаг");
});

test("it stays where it is: on what is still there, and where the user went meanwhile", () => {
  expect(focusAfter("yes", ["second"])).toBe("Да");
  document.body.innerHTML = html;
  expect(focusAfter("yes", ["first"], "elsewhere")).toBe("Дальше");
});
