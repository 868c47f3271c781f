// Before the first paint, so that nothing jumps: the page knows whether modules will run. The other two came with the
// oldest phones that they are written for; before those the page stays as it is without scripts.
if ("noModule" in HTMLScriptElement.prototype && "replaceChildren" in Element.prototype && "allSettled" in Promise) {
  document.documentElement.classList.add("js");
}
