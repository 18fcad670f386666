import type { APIRequestContext, Page } from '@playwright/test';
import { login, type Monitor } from './scene.ts';

interface LoginAnswer {
  access_token: string;
}

/** The header of somebody who is logged in beside the browser. */
export async function bearerOf(request: APIRequestContext, who = login): Promise<Record<string, string>> {
  const answer = await request.post('/auth/login', { data: who });
  const { access_token } = (await answer.json()) as LoginAnswer;
  return { authorization: `Bearer ${access_token}` };
}

/** Somebody new on the team; names are used once, for all journeys share one server. */
export async function teammate(request: APIRequestContext, displayName: string): Promise<typeof login> {
  const username = `${displayName.toLowerCase()}-${Math.random().toString(36).slice(2, 8)}`;
  const who = { username, password: 'journey-password' };
  const headers = await bearerOf(request);
  const data = { ...who, role: 'monitor', display_name: displayName };
  await request.post('/auth/users', { headers, data });
  return who;
}

/** Opens the conversation of somebody who wrote these words. */
export async function openRow({ page, row }: Monitor, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Todas/ }).click();
  await row(words).getByRole('button').first().click();
}

interface KeptConversation {
  id: number;
  token: string;
}

/** The conversation that a person’s page remembers. */
export async function keptConversation(page: Page): Promise<KeptConversation> {
  const kept: unknown = await page.evaluate(() => sessionStorage.getItem('checkpoint.conversation'));
  return JSON.parse(String(kept)) as KeptConversation;
}
