import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Estimate } from './Estimate.jsx';

function Page({ film }) {
  const [heard, setHeard] = useState(0);
  const [hear] = useState(() => () => setHeard((count) => count + 1));
  return <><div style={{ width: 720 }}><Estimate film={film} onFilm={hear} /></div><output id="heard">{heard}</output></>;
}

const film = await (await fetch('/host/film.json')).json();
createRoot(document.querySelector('#root')).render(<StrictMode><Page film={film} /></StrictMode>);
