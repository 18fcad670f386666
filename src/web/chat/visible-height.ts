/** Keeps the page as high as what the on-screen keyboard leaves. Returns how to stop. */
export function followVisibleHeight(): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => undefined;
  const { style } = document.documentElement;
  const follow = (): void => {
    // Pinch zoom also shrinks it; then the page keeps its size and is scrolled.
    if (viewport.scale === 1) style.setProperty('--visible-height', `${viewport.height}px`);
  };
  follow();
  viewport.addEventListener('resize', follow);
  return () => viewport.removeEventListener('resize', follow);
}
