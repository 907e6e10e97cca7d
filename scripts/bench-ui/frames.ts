/** Time as the analyst sees it: until the frame with the change is painted, and how long frames take while something moves. */

/** After the frame that shows what was changed: a message posted from its animation callback comes when it is painted. */
export const painted = (): Promise<number> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  });

/** Milliseconds from the call until its result, as `drawn` tells, is painted. */
export async function timeToPaint(change: () => void, drawn: () => boolean): Promise<number> {
  await painted();
  const began = performance.now();
  change();
  let end = await painted();
  while (!drawn()) end = await painted();
  return end - began;
}

/** Scrolls by `step` pixels a frame for so many frames; milliseconds of each frame. */
export async function scrollFrames(scroller: Element, step: number, frames: number): Promise<number[]> {
  const times: number[] = [];
  let last = await frame();
  for (let at = 0; at < frames; at += 1) {
    scroller.scrollTop += step;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
