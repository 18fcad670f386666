/** The pages that only admins see. */
export type AdminPageName = 'users' | 'summary';

/** The admins’ page at an address; undefined when it is none. */
export function adminPageOf(path: string): AdminPageName | undefined {
  const [, view] = path.split('/').filter(Boolean);
  return view === 'users' || view === 'summary' ? view : undefined;
}
