import { useEffect } from "react";
import { useDesk } from "../state/desk-context.ts";
import "./announcement.css";

export interface Told {
  readonly sentence: string;
  readonly tone: "done" | "fault";
  /** Counts what was told, so that the same sentence is heard twice. */
  readonly n: number;
}

interface AnnouncementProps {
  readonly told: Told | null;
  readonly onClose: () => void;
}

/** How long it stays that something is done; a fault stays until somebody closes it. */
const shown = 6000;

/** The last thing that was told, in a corner; read out without taking the focus. */
export function Announcement({ told, onClose }: AnnouncementProps) {
  const { s } = useDesk();
  const done = told?.tone === "done";
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(onClose, shown);
    return () => clearTimeout(timer);
  }, [done, told, onClose]);
  return (
    <div className="told">
      <p role="status">{done && <span key={told.n}>{told.sentence}</span>}</p>
      <p role="alert">{told?.tone === "fault" && <span key={told.n}>{told.sentence}</span>}</p>
      {told?.tone === "fault" && (
        <button type="button" onClick={onClose}>
          {s.close}
        </button>
      )}
    </div>
  );
}
