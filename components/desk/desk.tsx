import { createRoot } from "react-dom/client";
import "./desk.css";

const place = document.getElementById("desk");
if (place !== null) createRoot(place).render(<p>سِجِلّ</p>);
