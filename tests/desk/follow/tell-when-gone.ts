import { tellParent } from "../../../scripts/desk/follow/tell-parent.ts";

/* Works so long, without looking up, that its parent has gone when it tells it of it. */
process.on("message", () => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  tellParent("done");
});
process.on("disconnect", () => process.exit());
tellParent("ready");
