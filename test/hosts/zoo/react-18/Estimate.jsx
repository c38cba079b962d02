import { useEffect, useRef } from 'react';
import 'shootprint/define';

export function Estimate({ film, onFilm }) {
  const widget = useRef(null);
  useEffect(() => { widget.current.document = film; }, [film]);
  useEffect(() => {
    const { current } = widget;
    const hear = () => onFilm(current.document);
    current.addEventListener('shoot-change', hear);
    return () => current.removeEventListener('shoot-change', hear);
  }, [onFilm]);
  return <shoot-estimate ref={widget} lang="fr" />;
}
