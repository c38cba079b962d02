/** The address of the neighbour is only known once the port is. */
const frame = document.querySelector('iframe');
frame.src = `http://${frame.dataset.host}:${location.port}${frame.dataset.path}`;
