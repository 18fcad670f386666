import type { Page } from '@playwright/test';
import { serviceAt } from './desk-scene.ts';
import { expect, test, unique } from './scene.ts';

/** What of the page takes time to change, by its style. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const times = `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
        return style.scrollBehavior === 'smooth' || times.some((time) => parseFloat(time) > 0);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** How many animations never end. */
const endless = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === Infinity).length,
  );

test('with little motion asked for nothing moves, in either app, where something would', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const words = unique('quero morrer');
  await service.someone([words]);
  const [person, monitor] = [await scene.person(), await scene.monitor()];
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await monitor.row(words).getByRole('button').first().click();
  await expect(monitor.log).toContainText(words);
  for (const { page } of [person, monitor]) {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page)).not.toEqual([]);
    // A calm page also for whoever asked for nothing: what moves comes to an end.
    expect(await endless(page)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});
