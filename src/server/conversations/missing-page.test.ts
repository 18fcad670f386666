import { expect, test } from 'vitest';
import { renderMissingPage } from './missing-page.ts';

const config = { defaultLocale: 'pt' } as const;

test.each([
  ['es-AR,es;q=0.9', 'es', 'No hay nada en esta dirección.'],
  ['en-US', 'en', 'There is nothing at this address.'],
  ['fr', 'pt-BR', 'Não há nada neste endereço.'],
  [undefined, 'pt-BR', 'Não há nada neste endereço.'],
])('a wrong address is told in the language of the browser (%s), with both ways on', (wanted, tag, words) => {
  const html = renderMissingPage(wanted, config);
  expect(html).toContain(`<html lang="${tag}">`);
  expect(html).toContain(`<h1>${words}</h1>`);
  expect(html).toContain('href="/"');
  expect(html).toContain(`href="/help?lang=${tag.slice(0, 2)}"`);
});
