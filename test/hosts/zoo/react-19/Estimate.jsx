import 'shootprint/define';

export function Estimate({ film, onFilm }) {
  return <shoot-estimate lang="fr" document={film} onshoot-change={({ target }) => onFilm(target.document)} />;
}
