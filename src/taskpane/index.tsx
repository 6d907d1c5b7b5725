import { createRoot } from "react-dom/client";

const place = document.getElementById("root");
if (place === null) throw new Error("taskpane.html has no #root");
createRoot(place).render(<p>Chỉ Tiêu {BUILD_NUMBER}</p>);
