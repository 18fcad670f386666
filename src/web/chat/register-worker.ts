declare global {
  interface Window {
    /** Where the content policy asks for them, an address of a script must come from a policy. */
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  }
}

const address = '/service-worker.js';

/** Lets the page work without connection from its second load on. Without a worker it works as it does online. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const policy = window.trustedTypes?.createPolicy('checkpoint-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('Not our worker.');
      return url;
    },
  });
  const register = () =>
    navigator.serviceWorker
      .register(policy ? policy.createScriptURL(address) : address, { updateViaCache: 'none' })
      // Refused by the browser’s settings: nothing is lost but the page without connection.
      .catch(() => undefined);
  // The page itself comes first: on a slow line the worker’s files wait until everything of it is here.
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', () => void register(), { once: true });
}
