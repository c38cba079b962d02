import './open.js';

const panels = [...document.querySelectorAll('.panel')];
document.querySelectorAll('button').forEach((button, index) => {
  button.addEventListener('click', () => { panels.forEach((panel, each) => { panel.classList.toggle('shown', each === index); }); });
});
