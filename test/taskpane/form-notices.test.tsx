import { render } from "./page";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { FormNotice } from "../../src/excel";
import type { Language } from "../../src/law/text";
import { loadPaneTexts, type PaneTexts } from "../../src/locales/pane";
import { FormNotices } from "../../src/taskpane/conclusions/FormNotices";
import type { View } from "../../src/taskpane/view";

const BODY = "Министерство юстиции";
const NOTICES: readonly FormNotice[] = [
  { code: "withoutObjections", sheet: BODY },
  { code: "hasObjections", sheet: BODY, direction: "services" },
  { code: "hasObjections", sheet: BODY, direction: "openness" },
  { code: "copy", sheet: "Итог (2)" },
  { code: "copy", sheet: "Итог (2)" },
];

const shown: string[] = [];

function Pane({ texts, language }: { readonly texts: PaneTexts; readonly language: Language }) {
  const view: View = {
    texts,
    language,
    busy: false,
    used: true,
    attempt: (_, action) => action(),
    show: (address) => shown.push(address),
    goTo: () => undefined,
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <FormNotices view={view} notices={NOTICES} />
    </FluentProvider>
  );
}

test.each<[Language, ...messages: string[]]>([
  [
    "ru",
    `Уведомление не составлено: 2В реестре есть возражения. Если уведомление об их отсутствии составлено раньше, удалите его лист.${BODY}: услуги${BODY}: открытость`,
    `Таблица разногласий не составленаВозражений нет. Внесите их на лист «Возражения» или составьте уведомление об их отсутствии.${BODY}`,
  ],
  [
    "kk",
    `Хабарлама жасалған жоқ: 2Тізілімде қарсылықтар бар. Олардың жоқтығы туралы хабарлама бұрын жасалған болса, оның парағын жойыңыз.${BODY}: қызметтер${BODY}: ашықтық`,
    `Келіспеушіліктер кестесі жасалған жоқҚарсылықтар жоқ. Оларды «Возражения» парағына енгізіңіз немесе жоқтығы туралы хабарлама жасаңыз.${BODY}`,
  ],
  [
    "en",
    `Notice not written: 2The register has objections. If the notice that there are none was written before, delete its sheet.${BODY}: services${BODY}: openness`,
    `Table of disagreements not writtenThere are no objections. Enter them on the sheet “Возражения”, or write the notice that there are none.${BODY}`,
  ],
])(
  "a form that was not written is told of with its body and direction, no sheet to go to: %s",
  async (language, ...said) => {
    const texts = await loadPaneTexts(language);
    const { messages, press } = await render(<Pane texts={texts} language={language} />, () =>
      Promise.resolve(),
    );
    expect(messages().filter((message) => message.includes(BODY))).toEqual(said);
    // What is written twice stands there once, and leads to its sheet.
    expect([...document.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
      "Итог (2)",
    ]);
    await press("Итог (2)");
    expect(shown.splice(0)).toEqual(["Итог (2)"]);
  },
);
