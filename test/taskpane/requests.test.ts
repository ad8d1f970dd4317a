import { type Asked, onRequest, request } from "../../src/taskpane/requests";

/** Listens, and keeps what it heard. */
function listen(): { readonly heard: Asked[]; readonly stop: () => void } {
  const heard: Asked[] = [];
  return { heard, stop: onRequest((asked) => heard.push(asked)) };
}

test("whoever listens hears each request once", () => {
  const { heard, stop } = listen();
  request("scores");
  request("explain");
  stop();
  expect(heard).toEqual(["scores", "explain"]);
});

test("the last request waits until somebody listens, and for one listener only", () => {
  request("data");
  request("conclusions");
  const first = listen();
  expect(first.heard).toEqual(["conclusions"]);
  first.stop();
  const second = listen();
  second.stop();
  expect(second.heard).toEqual([]);
});

test("who listens later takes the place of the one before, who cannot take it away by leaving", () => {
  const before = listen();
  const after = listen();
  before.stop();
  request("explain");
  after.stop();
  expect([before.heard, after.heard]).toEqual([[], ["explain"]]);
});

test("nobody hears after having left", () => {
  const left = listen();
  left.stop();
  request("scores");
  expect(left.heard).toEqual([]);
  const next = listen();
  next.stop();
  expect(next.heard).toEqual(["scores"]);
});
