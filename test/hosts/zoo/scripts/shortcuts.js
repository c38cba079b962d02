/** As the libraries for shortcuts do: a key is taken unless its target is a field. */
document.addEventListener('keydown', (event) => {
  const { tagName, isContentEditable } = event.target;
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(tagName) || isContentEditable || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^[0-9a-z/?]$/u.test(event.key)) event.preventDefault();
});
