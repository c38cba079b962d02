import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'shootprint/define';

function Estimate({ film, onChange }) {
  const widget = useRef(null);
  useEffect(() => { widget.current.document = film; }, [film]);
  useEffect(() => {
    const { current } = widget;
    current.addEventListener('shoot-change', onChange);
    return () => { current.removeEventListener('shoot-change', onChange); };
  }, [onChange]);
  return <shoot-estimate ref={widget} lang="fr" />;
}

function Page({ film }) {
  const [heard, setHeard] = useState(0);
  const [hear] = useState(() => () => setHeard((count) => count + 1));
  return <><div style={{ width: 720 }}><Estimate film={film} onChange={hear} /></div><output id="heard">{heard}</output></>;
}

const film = await (await fetch('/host/film.json')).json();
createRoot(document.querySelector('#root')).render(<StrictMode><Page film={film} /></StrictMode>);
