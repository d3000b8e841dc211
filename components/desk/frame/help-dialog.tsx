import { useDesk } from "../state/desk-context.ts";
import { Modal } from "./modal.tsx";

/** What each key does, by the view in which it does it. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { s } = useDesk();
  return (
    <Modal title={s.help.title} onClose={onClose} wide>
      <p className="soft small">{s.help.layout}</p>
      <div className="desk-help">
        {s.help.parts.map((part) => (
          <section key={part.title}>
            <h3>{part.title}</h3>
            <dl className="desk-keys">
              {part.rows.map((row) => (
                <div key={row.keys.join(" ")}>
                  <dt>
                    {row.keys.map((key) => (
                      <kbd key={key} dir="ltr">
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{row.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="actions">
        <button type="button" onClick={onClose}>
          {s.close}
        </button>
      </p>
    </Modal>
  );
}
