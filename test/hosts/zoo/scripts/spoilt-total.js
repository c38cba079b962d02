/** Once something was typed, a line is taken away. */
const widget = document.querySelector('shoot-estimate');
widget.addEventListener('shoot-change', () => { const { document: film } = widget; widget.document = { ...film, entries: film.entries.slice(1) }; }, { once: true });
