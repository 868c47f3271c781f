// Before the first paint, so that nothing jumps: the page knows whether modules will run.
if ("noModule" in HTMLScriptElement.prototype) document.documentElement.classList.add("js");
