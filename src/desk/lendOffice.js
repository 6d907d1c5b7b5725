/** Runs in the framed task pane after Microsoft's library: what a real Excel adds when it starts a pane. */
window.parent.lendOffice(window);
