throw new Error('Spoilt on purpose');
