import { appContext, documentUrl, frameName, type PageContext } from "./appContext";
import { eventMessage, parseRequest, replyMessage, type PageRequest } from "./envelope";
import type { EventEntry } from "./eventEntries";
import type { OpenWorkbook, PersonName } from "./openWorkbook";
import { answerCall, type AnsweredPage, type PageCallbacks } from "./pageCalls";

let conversationCount = 0;

/** What a running page of the add-in and its host say to each other, from the page's load to its end. */
export class Conversation implements AnsweredPage {
  areEventsEnabled = true;
  readonly frameName: string;
  readonly documentUrl: string;
  readonly #id: string;
  readonly #context: PageContext;
  readonly #events = new Set<string>();
  /** `null` while the page is not there. */
  #post: ((message: string) => void) | null = null;

  constructor(
    readonly person: PersonName,
    private readonly open: OpenWorkbook,
    { locale, origin }: Pick<PageContext, "locale" | "origin">,
    private readonly callbacks: PageCallbacks,
  ) {
    conversationCount += 1;
    // Random: the client library keeps settings of a conversation beyond a reload of this window.
    this.#id = `${crypto.randomUUID()}-${conversationCount}`;
    this.#context = {
      controlId: `control-${conversationCount}`,
      locale,
      origin,
      apiVersion: open.apiVersion,
      settings: open.settings,
    };
    this.frameName = frameName(this.#id, this.#context);
    this.documentUrl = documentUrl(origin);
  }

  /**
   * Begins to answer the page.
   * @param post sends it a message
   * @returns what is to hear its messages, and how to stop
   */
  begin(post: (message: string) => void): { hear: (message: unknown) => void; end: () => void } {
    this.#post = post;
    const removePage = this.open.addPage(this);
    return {
      hear: (message) => {
        const request = parseRequest(message);
        if (request) post(replyMessage(request, this.#answer(request), this.#context.origin));
      },
      end: () => {
        removePage();
        this.#post = null;
      },
    };
  }

  tell(entries: EventEntry[]): void {
    this.#fire("richApiMessage", { ArrayData: entries });
    if (entries.some(([, type]) => type === selectionChanged)) this.#fire("documentSelectionChanged", {});
  }

  /** Calls a function of the page as a ribbon button does. */
  invokeCommand(commandId: string, functionName: string): void {
    const source = JSON.stringify({ source: { id: commandId } });
    this.#fire("appCommandInvoked", { 0: commandId, 1: functionName, 2: source });
  }

  #answer(request: PageRequest): unknown {
    if (request._actionType !== 0) {
      if (request._actionType === 1) this.#events.add(request._actionName);
      else this.#events.delete(request._actionName);
      return { Error: 0 };
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.#context);
      case "executeMethod":
        return answerCall(request._data, this, this.open, this.callbacks);
      default:
        return { Error: 0 };
    }
  }

  #fire(name: string, data: unknown): void {
    if (this.#events.has(name)) this.#post?.(eventMessage(name, this.#id, data, this.#context.origin));
  }
}

/** Number of the event on the wire. */
const selectionChanged = 14;
