/** The box of a reference page is as its address says. */
document.querySelector('#box').style.cssText = new URLSearchParams(location.search).get('box');
