import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Estimate } from './Estimate.jsx';

function Page({ first }) {
  const [film, setFilm] = useState(first);
  const [heard, setHeard] = useState(0);
  return <><div style={{ width: 720 }}><Estimate film={film} onFilm={(next) => { setFilm(next); setHeard((count) => count + 1); }} /></div><output id="heard">{heard}</output></>;
}

const film = await (await fetch('/host/film.json')).json();
createRoot(document.querySelector('#root')).render(<StrictMode><Page first={film} /></StrictMode>);
