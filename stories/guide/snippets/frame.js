const frame = document.querySelector('shoot-frame');
frame.document = production;
frame.addEventListener('shoot-change', () => { console.log(frame.document.profile.title); });
