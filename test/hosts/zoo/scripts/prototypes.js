/* Enumerable, as they were. */
Array.prototype.each = function each(act) { for (let index = 0; index < this.length; index += 1) act(this[index], index); return this; };
Array.prototype.first = function first() { return this[0]; };
Array.prototype.flatten = function flatten() { return this.reduce((all, each) => all.concat(each), []); };
Object.extend = function extend(to, other) { for (const name in other) to[name] = other[name]; return to; };
String.prototype.strip = function strip() { return this.replace(/^\s+|\s+$/g, ''); };
Function.prototype.delay = function delay(seconds) { return setTimeout(this, seconds * 1000); };
Element.prototype.update = function update(text) { this.textContent = text; return this; };
window.$ = (id) => document.getElementById(id);
