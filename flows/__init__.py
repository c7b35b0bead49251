"""When it runs: Prefect flows, the command line and the settings."""

from flows.quiet import stay_offline

stay_offline()
