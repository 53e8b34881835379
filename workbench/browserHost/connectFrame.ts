import type { Conversation } from "./conversation";

/** Lets a conversation take place with the page in a frame of this window. @returns how to stop */
export function connectFrame(conversation: Conversation, frame: Window): () => void {
  const { hear, end } = conversation.begin((message) => frame.postMessage(message, location.origin));
  const receive = (event: MessageEvent): void => {
    if (event.source === frame && event.origin === location.origin) hear(event.data);
  };
  window.addEventListener("message", receive);
  return () => {
    window.removeEventListener("message", receive);
    end();
  };
}
