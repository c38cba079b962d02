document.querySelector('shoot-estimate').fragment = location.hash;
