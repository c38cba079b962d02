document.domain = 'film.zoo.test';
