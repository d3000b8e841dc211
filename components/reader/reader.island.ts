document.documentElement.dataset["reader"] = "";
