(function () {
  var theme = null;
  try {
    theme = localStorage.getItem('dateline-theme');
  } catch (e) {
    // storage is switched off: the system decides
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.setAttribute('data-theme', theme);
  document.documentElement.setAttribute('theme', theme);
})();
