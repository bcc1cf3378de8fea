"""
Stands where Orca expects the client of Speech Dispatcher: a voice that writes each thing it is given to say into
the file named by SAID, a line each, and has said it at once.
"""

import os
import queue
import re
import threading
from html import unescape

SAID = open(os.environ["SAID"], "a", buffering=1)


class CallbackType:
    INDEX_MARK, BEGIN, END, CANCEL, PAUSE, RESUME = "index", "begin", "end", "cancel", "pause", "resume"


class SSIPError(Exception):
    pass


class SSIPCommunicationError(SSIPError):
    pass


class SSIPCommandError(SSIPError):
    pass


class Priority:
    IMPORTANT, TEXT, MESSAGE, NOTIFICATION, PROGRESS = "important", "text", "message", "notification", "progress"


class PunctuationMode:
    ALL, NONE, SOME, MOST = "all", "none", "some", "most"


class DataMode:
    TEXT, SSML = "text", "ssml"


class SSIPClient:
    def __init__(self, *_, **__):
        self.waiting = queue.Queue()
        self.stopped = threading.Event()
        threading.Thread(target=self._say, daemon=True).start()

    def _say(self):
        while True:
            tell = self.waiting.get()
            self.stopped.clear()
            tell(CallbackType.BEGIN)
            tell(CallbackType.CANCEL if self.stopped.wait(0.02) else CallbackType.END)

    def speak(self, ssml, callback=None, event_types=None):
        SAID.write(" ".join(unescape(re.sub(r"<[^>]+>", "", ssml)).split()) + "\n")
        self.waiting.put(callback or (lambda _: None))

    def cancel(self, *_):
        while not self.waiting.empty():
            self.waiting.get()
        self.stopped.set()

    stop = cancel

    def list_output_modules(self):
        return ()

    def list_synthesis_voices(self, *_, **__):
        return ()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_, **__: 0
