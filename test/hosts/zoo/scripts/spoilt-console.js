console.error('Spoilt on purpose');
