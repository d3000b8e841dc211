import type { Conflict } from "@/lib/desk/api.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { useDesk } from "../state/desk-context.ts";
import { Modal } from "./modal.tsx";

interface ConflictDialogProps {
  readonly conflict: Conflict;
  /** Nothing is written; the page shows what stands in the file. */
  readonly onTheirs: () => void;
  /** Writes over the version that is shown, and over no later one. */
  readonly onMine: () => void;
  readonly onClose: () => void;
}

/** The file changed since it was read: both texts, and the choice. What was typed stays until one of them is written. */
export function ConflictDialog({ conflict, onTheirs, onMine, onClose }: ConflictDialogProps) {
  const { s } = useDesk();
  return (
    <Modal title={s.conflict.title} onClose={onClose} wide>
      <p>{fill(s.conflict.what, { file: isolate(conflict.file) })}</p>
      <div className="both-texts">
        <section>
          <h3>{s.conflict.theirs}</h3>
          {/* A long text is scrolled by keys too. */}
          <pre dir="auto" tabIndex={0} aria-label={s.conflict.theirs}>
            {conflict.theirs === "" ? s.conflict.empty : conflict.theirs}
          </pre>
        </section>
        <section>
          <h3>{s.conflict.yours}</h3>
          <pre dir="auto" tabIndex={0} aria-label={s.conflict.yours}>
            {conflict.yours}
          </pre>
        </section>
      </div>
      <p className="actions">
        <button type="button" onClick={onTheirs}>
          {s.conflict.keep}
        </button>
        <button type="button" onClick={onMine}>
          {s.conflict.mine}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {s.conflict.later}
        </button>
      </p>
    </Modal>
  );
}
