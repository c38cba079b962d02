const [film, told] = document.querySelectorAll('shoot-estimate, [role="status"]');
const ask = (options) => fetch('/saves/film', options).catch(() => ({ ok: false }));
const kept = await ask();
if (kept.ok) film.document = await kept.text();
film.hidden = !kept.ok && kept.status !== 404; // what could not be fetched must not be saved over
film.addEventListener('shoot-change', () => { told.textContent = ''; });
film.addEventListener('shoot-save-request', async (event) => {
  event.preventDefault(); // this page keeps it, in place of a file
  told.textContent = (await ask({ method: 'PUT', body: event.text })).ok ? told.dataset.saved : told.dataset.failed;
});
