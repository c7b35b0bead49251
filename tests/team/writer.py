"""A writer of a team: publishes versions of the same articles under its own name, or for ever until killed."""

import os
import sys
from itertools import count

from tests.team.batches import batch
from warehouse.store import Warehouse


def main(name: str, releases: int) -> None:
    warehouse = Warehouse(os.environ["DRAGOMAN_WAREHOUSE"], ledger=os.environ["DRAGOMAN_LEDGER"])
    for number in range(releases) if releases else count():
        warehouse.publish(batch(f"{name}-{number:06}"))
        sys.stdout.write(f"{name}-{number:06}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
