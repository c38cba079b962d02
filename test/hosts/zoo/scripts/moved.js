import './open.js';

const widget = document.querySelector('shoot-estimate');
const [here, there] = [document.querySelector('#a'), document.querySelector('#b')];
await widget.updateComplete;
for (const place of [there, here, there]) {
  await new Promise((resolve) => { requestAnimationFrame(resolve); });
  place.append(widget);
}
