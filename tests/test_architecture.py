"""One house, one direction of imports, no calls home."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("extractors", "flows", "schemas", "warehouse")
MAY_IMPORT = {
    "schemas": frozenset({"schemas"}),
    "extractors": frozenset({"schemas", "extractors"}),
    "warehouse": frozenset({"schemas", "warehouse"}),
    "flows": frozenset(FOLDERS),
}
"""Folder to the folders of ours that it may import."""
NEVER = {
    "schemas": frozenset({"duckdb", "deltalake", "prefect", "spacy"}),
    "extractors": frozenset({"duckdb", "deltalake", "prefect", "sqlite3", "requests", "httpx", "urllib3"}),
    "warehouse": frozenset({"prefect", "spacy"}),
    "flows": frozenset(),
}
"""Folder to the libraries that it must not know."""
CLOCKS = frozenset({"now", "today", "utcnow", "time", "monotonic", "perf_counter"})
MODULES = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]


def imports(path: Path) -> set[str]:
    """Return the top-level packages that a module imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_module_imports_only_what_its_folder_may(path: Path) -> None:
    folder = path.relative_to(ROOT).parts[0]
    used = imports(path)
    assert used & set(FOLDERS) <= MAY_IMPORT[folder]
    assert not used & NEVER[folder]


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if p.relative_to(ROOT).parts[0] == "extractors"],
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_extractors_ask_no_clock_and_open_no_file(path: Path) -> None:
    if path.relative_to(ROOT).parts[:3] == ("extractors", "data", "build"):
        pytest.skip("build scripts write the packaged tables")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                assert node.func.id != "open", f"{path}:{node.lineno}"
            if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
                called = node.func.value.id, node.func.attr
                assert not (called[0] in ("datetime", "date", "time") and called[1] in CLOCKS), f"{path}:{node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_module_catches_everything_or_prints(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.id if isinstance(node.type, ast.Name) else None
            swallows = not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
            everything = node.type is None or caught in ("Exception", "BaseException")
            assert not (everything and swallows), f"{path}:{node.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id != "print", f"{path}:{node.lineno}"
