import { openRow, teammate } from './room-scene.ts';
import { expect, test, unique } from './scene.ts';

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

test('a quick reply is made, found, read before it is sent, changed and deleted', async ({
  scene,
  request,
}) => {
  const monitor = await scene.monitor(await teammate(request, 'Bia'));
  const person = await scene.person();
  const words = unique('preciso de alguém');
  await person.write(words);
  await openRow(monitor, words);
  const { page } = monitor;
  await page.getByRole('button', { name: 'Assumir' }).click();
  const reply = page.getByLabel('Sua resposta para a pessoa');
  await page.getByRole('button', { name: 'Respostas prontas' }).click();
  const picker = page.getByRole('region', { name: 'Respostas prontas' });
  await expect(picker.getByText('Nenhuma resposta pronta aqui.')).toBeVisible();

  await picker.getByRole('button', { name: 'Editar respostas' }).click();
  const dialog = page.getByRole('dialog', { name: 'Respostas prontas' });
  await dialog.getByRole('button', { name: 'Nova resposta' }).click();
  await dialog.getByLabel('Título').fill('Saudação');
  await dialog.getByLabel('Texto').fill('Oi. Estou aqui com você.');
  await expect(dialog.getByLabel('Para toda a equipe')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialog.getByText('Oi. Estou aqui com você.')).toBeVisible();
  await page.keyboard.press('Escape');

  await picker.getByLabel('Procurar resposta').fill('saudacao');
  await picker.getByLabel('Procurar resposta').press('Enter');
  await expect(reply).toHaveValue('Oi. Estou aqui com você.');
  await expect(reply).toBeFocused();
  await expect(person.log.getByText('Oi. Estou aqui com você.')).toHaveCount(0);
  await reply.press('Enter');
  await expect(person.log.getByText('Oi. Estou aqui com você.')).toBeVisible();

  await page.getByRole('button', { name: 'Respostas prontas' }).click();
  await picker.getByRole('button', { name: 'Editar respostas' }).click();
  await dialog.getByRole('button', { name: 'Mudar' }).click();
  await dialog.getByLabel('Texto').fill('Oi. Pode falar.');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialog.getByText('Oi. Pode falar.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Apagar', exact: true }).click();
  await dialog.getByRole('button', { name: 'Apagar mesmo' }).click();
  await expect(dialog.getByText('Nenhuma resposta pronta aqui.')).toBeVisible();
});

test('a shared reply of an admin is everybody’s to use and nobody else’s to change', async ({
  scene,
  request,
}) => {
  const admin = await scene.monitor();
  const bia = await scene.monitor(await teammate(request, 'Bia'));
  const person = await scene.person();
  const words = unique('preciso de alguém');
  await person.write(words);
  const title = unique('Da equipe');
  await openRow(admin, words);
  await admin.page.getByRole('button', { name: 'Assumir' }).click();
  await admin.page.getByRole('button', { name: 'Respostas prontas' }).click();
  await admin.page.getByRole('button', { name: 'Editar respostas' }).click();
  const dialog = admin.page.getByRole('dialog', { name: 'Respostas prontas' });
  await dialog.getByRole('button', { name: 'Nova resposta' }).click();
  await dialog.getByLabel('Título').fill(title);
  await dialog.getByLabel('Texto').fill('Somos uma equipe.');
  await dialog.getByLabel('Para toda a equipe').check();
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialog.getByText(title)).toBeVisible();
  await admin.page.keyboard.press('Escape');
  await admin.page.getByRole('button', { name: 'Devolver à IA' }).click();

  await openRow(bia, words);
  await bia.page.getByRole('button', { name: 'Assumir' }).click();
  await bia.page.getByRole('button', { name: 'Respostas prontas' }).click();
  await expect(bia.page.getByRole('button', { name: title })).toBeVisible();
  await bia.page.getByRole('button', { name: 'Editar respostas' }).click();
  const shown = bia.page.getByRole('dialog').getByRole('listitem').filter({ hasText: title });
  await expect(shown).toContainText('da equipe');
  await expect(shown.getByRole('button')).toHaveCount(0);
});
