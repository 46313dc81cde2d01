// Marks that scripts run, so that buttons which need them are drawn at once and nothing jumps.
// Runs before the page is drawn, so that a reader who chose a look never sees the other one flash by.
document.documentElement.dataset.js = '';
try {
  // The key of src/base/device.ts: this file stands at the base.
  var base = new URL('.', document.currentScript.src).pathname;
  var chosen = localStorage.getItem('so-tay:' + base + ':giao-dien');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden; the page then follows the system.
}
