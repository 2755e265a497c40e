"""Starts a program in a terminal of its own, waits for the prompt, and ends it: one "first prompt" for start.sh to time."""

import fcntl
import os
import pty
import signal
import struct
import sys
import termios

PROMPT = b"bewaarwijzer>"

child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execv(sys.argv[1], sys.argv[1:])

fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))  # without a width the prompt is cut
signal.alarm(60)
seen = b""
while PROMPT not in seen:
    try:
        seen += os.read(terminal, 4096)
    except OSError:  # the program ended
        sys.exit("no prompt: " + seen.decode(errors="replace"))
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
