"""What the warehouse raises when a person has to do something."""


class WarehouseError(RuntimeError):
    """The warehouse cannot do what was asked; the message says why and what helps."""


class CheckError(WarehouseError):
    """Rows that should not exist would have been published; nothing was."""
