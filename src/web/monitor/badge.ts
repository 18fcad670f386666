const size = 32;
const plain = '/icon.svg';

function draw(count: number): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  brush.fillStyle = '#3d5a6c';
  brush.beginPath();
  brush.roundRect(0, 0, size, size, 8);
  brush.fill();
  brush.fillStyle = '#c4352a';
  brush.beginPath();
  brush.arc(19, 19, 13, 0, 2 * Math.PI);
  brush.fill();
  brush.fillStyle = '#ffffff';
  brush.font = 'bold 18px system-ui, sans-serif';
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillText(count > 9 ? '9+' : String(count), 19, 20);
  return canvas.toDataURL('image/png');
}

/** Shows on the icon of the tab how many wait; 0 is the plain icon. */
export function setBadge(count: number): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (!link) return;
  const drawn = count > 0 ? draw(count) : undefined;
  link.type = drawn ? 'image/png' : 'image/svg+xml';
  link.href = drawn ?? plain;
}
