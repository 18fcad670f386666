/**
 * Where the region that ends with this form scrolls as a whole, as on a phone with its keyboard open, its end is kept
 * in sight while somebody writes here: what was said last stands right above. For `{@attach}`; returns how to stop.
 */
export function keepEndInSight(form: HTMLElement): () => void {
  const region = form.parentElement;
  function toEnd(): void {
    if (region && form.contains(document.activeElement)) region.scrollTop = region.scrollHeight;
  }
  const watch = new ResizeObserver(toEnd);
  for (const element of [region, form]) if (element) watch.observe(element);
  form.addEventListener('focusin', toEnd);
  return () => {
    watch.disconnect();
    form.removeEventListener('focusin', toEnd);
  };
}
