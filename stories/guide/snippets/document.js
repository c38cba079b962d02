film.document = production;
await film.updateComplete;
