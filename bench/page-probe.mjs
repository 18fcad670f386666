/**
 * Runs in a page before its own scripts and keeps the times that only the page itself can tell. It does nothing
 * until it is asked. Plain JavaScript: what a TypeScript loader makes of a function does not run in a page.
 */
(() => {
  const marks = {};
  let frames = [];
  let longTasks = [];
  let lastFrameAt;

  const note = (name, at) => {
    marks[name] ??= at;
  };

  function step(at) {
    if (lastFrameAt === undefined) return;
    frames.push(at - lastFrameAt);
    lastFrameAt = at;
    requestAnimationFrame(step);
  }

  const tasks = new PerformanceObserver((list) => keepTasks(list.getEntries()));
  const keepTasks = (entries) => longTasks.push(...entries.map(({ duration }) => duration));

  globalThis.pageProbe = {
    /** Marks the frame in which each of these selectors first finds something, and the first click on `sends`. */
    watchFor(signs, sends) {
      const missing = new Map(Object.entries(signs));
      const look = new MutationObserver(() => {
        for (const [name, selector] of missing) {
          if (!document.querySelector(selector)) continue;
          missing.delete(name);
          requestAnimationFrame(() => note(name, performance.now()));
        }
        if (missing.size === 0) look.disconnect();
      });
      look.observe(document, { childList: true, subtree: true });
      // The event's own time is that of the tap, however late the page gets to it.
      const listen = (event) => event.target.closest?.(sends) && note('sent', event.timeStamp);
      addEventListener('click', listen, { capture: true });
    },
    /** What is marked, in ms since the page was asked for; what is there already is marked in the next frame. */
    marksOfNextFrame: () => new Promise((resolve) => requestAnimationFrame(() => resolve(marks))),
    watchFrames() {
      [frames, longTasks] = [[], []];
      tasks.observe({ type: 'longtask' });
      requestAnimationFrame((at) => {
        lastFrameAt = at;
        requestAnimationFrame(step);
      });
    },
    /** The frames and the long tasks since `watchFrames`, in ms. */
    takeFrames() {
      lastFrameAt = undefined;
      keepTasks(tasks.takeRecords());
      tasks.disconnect();
      return { frames, longTasks };
    },
  };
})();
