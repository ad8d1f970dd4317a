/** What the functions say instead of a number. Every text says what was found and what is expected. */
export const ru = {
  argument: (name: string, symbol: string) => (symbol ? `${name} (${symbol})` : name),
  row: (row: number) => `Строка диапазона: ${row}.`,
  column: (column: number) => `Столбец диапазона: ${column}.`,
  notANumber: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужно число. Исправьте ячейку или укажите другой диапазон.`,
  negative: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено ${found}, а нужно число не меньше 0.`,
  fractional: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено ${found}, а нужно целое число.`,
  aboveMaximum: (argument: string, found: string, maximum: number) =>
    `Аргумент ${argument}: найдено ${found}, а по Методике значение не больше ${maximum}.`,
  partAboveWhole: (parts: string, partsFound: string, whole: string, wholeFound: string) =>
    `Часть больше целого: ${parts} = ${partsFound}, а ${whole} = ${wholeFound}. Проверьте оба числа.`,
  noActivity: (argument: string) =>
    `${argument} = 0, доля не определена, и Методика балла не называет. Укажите число или выберите чтение no-activity.`,
  empty: (argument: string) => `Аргумент ${argument}: ячейка пуста. Заполните её, и балл рассчитается.`,
  outside: (argument: string) => `Аргумент ${argument}: диапазон короче остальных, здесь в нём нет ячейки.`,
  notForBody: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», но для МИО этот критерий не рассчитывается. Оставьте аргумент пустым.`,
  unknownBody: (found: string) => `Аргумент body: найдено «${found}», а нужно «ЦГО» или «МИО».`,
  unknownLanguage: (found: string) => `Аргумент language: найдено «${found}», а нужно ru, kk или en.`,
  namesMissing: "Аргументы of и names указываются вместе: чья каждая услуга и чей P1 рассчитать.",
  shapes: (first: string, second: string) =>
    `Диапазоны ${first} и ${second} разной формы, а нужны одинаковые: у каждой услуги свой орган.`,
  noLevels: (found: string) =>
    found === ""
      ? "Аргумент levels: в диапазоне нет ни одного уровня удовлетворённости."
      : `Аргумент levels: у органа «${found}» нет ни одного уровня удовлетворённости.`,
  unknownEdition: (found: string, known: string) =>
    `Аргумент rules: найдено «${found}», а нужна редакция (${known}) или дата.`,
  beforeFirstEdition: (found: string, first: string) =>
    `Аргумент rules: на ${found} нет редакции Методики; первая действует с ${first}.`,
  unknownReading: (found: string, known: string) => `Аргумент rules: чтения «${found}» нет. Есть: ${known}.`,
  unknownAlternative: (found: string, reading: string, known: string) =>
    `Аргумент rules: найдено «${found}», а для чтения ${reading} есть: ${known}.`,
  chosenTwice: (reading: string) => `Аргумент rules: чтение ${reading} указано дважды.`,
};

export type FunctionTexts = typeof ru;
