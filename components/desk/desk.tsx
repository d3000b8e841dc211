import { createRoot } from "react-dom/client";
import { DeskApp } from "./frame/desk-app.tsx";
import { createClient } from "./state/client.ts";
import { draftsIn } from "./state/drafts.ts";
import "./desk.css";

const place = document.getElementById("desk");
if (place !== null) {
  const token = new URLSearchParams(location.search).get("token") ?? "";
  createRoot(place).render(
    <DeskApp client={createClient(token)} drafts={draftsIn(sessionStorage)} />,
  );
}
