// Marks that scripts run, so that buttons which need them are drawn at once and nothing jumps.
// Runs before the page is drawn, so that a reader who chose a look never sees the other one flash by.
document.documentElement.dataset.js = '';
try {
  var chosen = localStorage.getItem('giao-dien');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden; the page then follows the system.
}
