/** Shows a place of the workbook to the user: `'Исходные данные ЦГО'!C8`, or a sheet by its name. One `sync`. */
export async function selectAddress(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const bang = address.lastIndexOf("!");
    const name = bang < 0 ? address : address.slice(0, bang).replace(/^'|'$/g, "").replace(/''/g, "'");
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(bang < 0 ? "A1" : address.slice(bang + 1)).select();
    await context.sync();
  });
}
