"""Commands that look after the warehouse: `maintain` and `doctor`."""

import typer

from flows.errors import FAILED, in_one_line
from flows.options import ActorsOption, ModelOption, RetentionOption, WarehouseOption, settings_with


def maintain(warehouse: WarehouseOption = None, retention_days: RetentionOption = None) -> None:
    """Merge small files, make the views anew and delete what only releases older than the retention need.

    Run it weekly; runs wait for it meanwhile, readers do not.

    Example: dragoman maintain
    """
    from flows.stores import open_store

    with in_one_line():
        settings = settings_with(warehouse=warehouse, retention_days=retention_days)
        store = open_store(settings, on_wait=lambda line: typer.echo(line, err=True))
        release = store.maintain(retention_days=settings.retention_days)
        if release.number:
            typer.echo(f"{settings.warehouse} is tidy; release {release.number} is published.")
        else:
            typer.echo(f"{settings.warehouse} holds nothing yet.")


def doctor(warehouse: WarehouseOption = None, model: ModelOption = None, actors: ActorsOption = None) -> None:
    """Check versions, the language model, the warehouse and the disk; exit with 1 if something is wrong.

    Example: dragoman doctor
    """
    from flows.examination import examine, show

    with in_one_line():
        findings = []
        for finding in examine(settings_with(warehouse=warehouse, model=model, actors=actors)):
            findings.append(finding)
            show(finding)
        if not all(finding.is_well for finding in findings):
            raise typer.Exit(FAILED)
