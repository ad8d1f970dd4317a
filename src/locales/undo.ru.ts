import { counted } from "./plural";

const sheets = (count: number) => counted(count, "ru", { one: "лист", few: "листа", other: "листов" });

/** The texts of the pane about taking back. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  label: "Последнее действие",
  added: (count: number) => `Добавлено: ${sheets(count)}.`,
  rewritten: (count: number) => `Изменено: ${sheets(count)}.`,
  takeBack: "Вернуть как было",
  busy: "Возвращаем…",
  back: "Книга такая, какой была до последнего действия.",
  notAll: "Возвращено не всё.",
  removed: (count: number) => `Удалено: ${sheets(count)}.`,
  restored: (count: number) => `С прежним содержанием: ${sheets(count)}.`,
  left: {
    changed: () => "изменён после этого действия, поэтому оставлен как есть",
    referred: (by: string) => `на него есть ссылки («${by}»), поэтому он оставлен`,
    gone: () => "удалён после этого действия",
  },
  leftHint: "Ненужные листы удалите сами.",
  close: "Закрыть",
  many: (count: number) =>
    `Уже составленных листов, которые могут измениться: ${count}. Столько прежних листов не запомнить, и вернуть их как было не получится. Если они ещё нужны, сохраните сначала копию книги.`,
  unknown:
    "Прежнее содержание листов запомнить не удалось, и вернуть их как было не получится. Если оно ещё нужно, сохраните сначала копию книги.",
  goOn: "Всё равно записать",
  stop: "Не записывать",
};

export type UndoTexts = typeof ru;
