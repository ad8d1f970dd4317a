import { openWorkbench, useBrowser } from "./workbench";

useBrowser();

test("the heading is there before Excel has answered, and the pane takes its place", async () => {
  const { page, pane } = await openWorkbench();
  let answer = () => undefined as void;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/office/excel-win32*", async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  const headings = pane.getByRole("heading", { name: "Operational assessment" });
  await headings.waitFor();
  expect(await pane.getByRole("tab").count()).toBe(0);
  answer();
  await pane.getByRole("tab").first().waitFor();
  expect(await headings.count()).toBe(1);
  expect(await pane.locator(".opening").count()).toBe(0);
});
