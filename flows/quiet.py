"""Keeps Prefect offline and silent; it reads these variables when it is first imported."""

import os

OFFLINE = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    # A loaded machine takes longer than Prefect's own 20 seconds to start the temporary server.
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "300",
}
MUTED = {
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
}


def stay_offline() -> None:
    """Turn off Prefect's telemetry and look-ups, unless the user's environment says otherwise."""
    for name, value in OFFLINE.items():
        os.environ.setdefault(name, value)


def mute_console() -> None:
    """Keep Prefect's log lines off the terminal, unless the user's environment says otherwise."""
    for name, value in MUTED.items():
        os.environ.setdefault(name, value)
