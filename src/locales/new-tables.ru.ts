import { counted } from "./plural";

const bodies = (count: number) => counted(count, "ru", { one: "орган", few: "органа", other: "органов" });
const sheets = (count: number) => counted(count, "ru", { one: "лист", few: "листа", other: "листов" });

/** The texts of the pane about new, empty tables. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  intro: "В книгу добавятся листы по всем направлениям. Листы, которые в ней уже есть, не изменятся.",
  types: { CGO: "Центральные государственные органы", LEB: "Местные исполнительные органы" },
  names: { CGO: "Список центральных органов", LEB: "Список местных органов" },
  hint: "Каждый орган с новой строки. Лишние удалите, недостающие допишите.",
  language: "Язык таблиц",
  write: (count: number) => `Создать таблицы (${bodies(count)})`,
  nobody: "Выберите органы",
  busy: "Создаём листы…",
  done: (count: number) => `Готово: ${sheets(count)}. Впишите числа, затем подключите книгу.`,
  next: "Числа вписаны, подключить книгу",
};

export type NewTablesTexts = typeof ru;
