addEventListener('keydown', (event) => { if (event.key.length === 1) event.preventDefault(); }, true);
