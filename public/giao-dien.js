// Runs before the page is drawn, so that a reader who chose a look never sees the other one flash by.
try {
  var chosen = localStorage.getItem('giao-dien');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden; the page then follows the system.
}
