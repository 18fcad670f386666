// With the way out, this tab forgets what it holds of a conversation, and Back does not lead here again. Without script
// the link leads out all the same.
document.querySelector('.exit')?.addEventListener('click', (event) => {
  event.preventDefault();
  try {
    sessionStorage.clear();
  } catch {
    // Forbidden here: then nothing was kept either.
  }
  location.replace(event.currentTarget.href);
});
