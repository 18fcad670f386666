// Notifications of the desktop while the console is out of sight. They say that somebody is needed, nothing more:
// whoever walks past the screen reads them too.
import type { CrisisAlert } from '../../contract/alert.ts';
import type { SettingsStore } from './settings.ts';

interface NotificationsOptions {
  settings: Pick<SettingsStore, 'get'>;
  words: () => string;
  onChosen: (conversationId: number) => void;
}

/** What the browser says to notifications; `absent` where it has none. */
export const notificationPermission = (): NotificationPermission | 'absent' =>
  'Notification' in globalThis ? Notification.permission : 'absent';

/** Shows a notification for an alert, one for all tabs, and takes it away once nobody waits. */
export function createNotifications({ settings, words, onChosen }: NotificationsOptions) {
  let shown: Notification | undefined;

  const isWanted = (): boolean =>
    settings.get().notifications && notificationPermission() === 'granted' && !document.hasFocus();

  return {
    raised({ conversation_id: id }: CrisisAlert): void {
      if (!isWanted()) return;
      // One that is replaced while it stands comes without a sound; one that was closed before is new.
      shown?.close();
      try {
        // One tag: what several tabs show is one notification.
        shown = new Notification('Checkpoint', {
          body: words(),
          tag: 'checkpoint',
          requireInteraction: true,
        });
      } catch {
        // Some browsers have the word and no notifications of pages.
        return;
      }
      const notification = shown;
      notification.onclick = () => {
        window.focus();
        onChosen(id);
        notification.close();
      };
    },
    settle(open: number): void {
      if (open > 0) return;
      shown?.close();
      shown = undefined;
    },
  };
}
