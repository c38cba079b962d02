import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'shootprint/define';

function Page({ first }) {
  const [film, setFilm] = useState(first);
  const [heard, setHeard] = useState(0);
  const hear = ({ target }) => { setFilm(target.document); setHeard((count) => count + 1); };
  return <><div style={{ width: 720 }}><shoot-estimate lang="fr" document={film} onshoot-input={hear} onshoot-change={hear} /></div><output id="heard">{heard}</output></>;
}

const film = await (await fetch('/host/film.json')).json();
createRoot(document.querySelector('#root')).render(<StrictMode><Page first={film} /></StrictMode>);
