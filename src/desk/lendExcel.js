/** Runs in the framed task pane before Microsoft's library: the page around it lends it the embedded Excel. */
window.parent.lendExcel(window);
