"""From a chart to SVG that stands in a page: no script, no fetch, colours from the page, words on hover."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import altair as alt
import vl_convert
from lxml import etree
from markupsafe import Markup

NAMESPACE = "{http://www.w3.org/2000/svg}"
FONT = "Liberation Sans"
"""Measured while drawing; the page names fonts of the same widths."""

KEPT = frozenset(("d", "fill", "stroke", "opacity", "transform", "x2", "y2", "viewBox"))
PREFIXES = ("stroke-", "fill-", "font-size", "font-weight", "text-anchor")
_NUMBER = re.compile(r"-?\d+\.\d+")


@dataclass(frozen=True)
class Size:
    """How large a figure is drawn."""

    name: Literal["wide", "narrow"]
    width: int


WIDE = Size("wide", 1016)
NARROW = Size("narrow", 348)
SIZES = (WIDE, NARROW)


@dataclass(frozen=True)
class Figure:
    """A figure in both sizes."""

    wide: Markup
    narrow: Markup


def named(name: str) -> alt.NamedData:
    """Return the rows of a chart by the name under which `draw` gets them."""
    return alt.NamedData(name=name)


Drawable = alt.Chart | alt.LayerChart | alt.FacetChart


def draw(chart: Drawable, data: Mapping[str, object], size: Size, label: str) -> Markup:
    """Return a chart of named data as an SVG element that a screen reader calls by its label."""
    spec = chart.configure(
        font=FONT,
        background="transparent",
        padding=0,
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(
            labelColor="var(--soft)",
            titleColor="var(--soft)",
            gridColor="var(--line)",
            domainColor="var(--line)",
            tickColor="var(--line)",
            labelFontSize=12,
            titleFontSize=12,
            titleFontWeight="normal",
        ),
    ).to_dict()
    # The library would look at every value in Python, which takes longer than drawing them.
    spec["datasets"] = dict(data)
    drawn = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])
    root = etree.fromstring(drawn.encode())
    _tidy(root)
    width = (root.get("viewBox") or "").split()[2]
    root.set("class", f"drawn {size.name}")
    root.set("role", "img")
    root.set("aria-label", label)
    root.set("style", f"max-width:{width}px")
    return Markup(etree.tostring(root, encoding="unicode"))


def _tidy(root: etree._Element) -> None:
    """Drop what only a script would need, say on hover what a mark stands for, and leave colours to the page."""
    for element in list(root.iter(f"{NAMESPACE}*")):
        hint = element.get("aria-label") if "aria-roledescription" in element.attrib else None
        is_mark = element.get("role") == "graphics-symbol" and element.tag != f"{NAMESPACE}g"
        if _is_empty(element):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
            continue
        attributes = [(str(name), str(value)) for name, value in element.attrib.items()]
        element.attrib.clear()
        for name, value in attributes:
            if not (name in KEPT or name.startswith(PREFIXES)):
                continue
            if value.startswith("var("):
                element.set("style", f"{element.get('style', '')}{name}:{value};")
            else:
                element.set(name, _NUMBER.sub(_rounded, value) if name in ("d", "transform") else value)
        if is_mark and hint:
            etree.SubElement(element, f"{NAMESPACE}title").text = hint


def _is_empty(element: etree._Element) -> bool:
    """Say whether an element draws nothing: a background without colour, a country out of sight, a clip path.

    The map clips its outlines itself; a clip path has an id, which every figure of a page would count anew.
    """
    if element.tag == f"{NAMESPACE}defs" or (element.tag == f"{NAMESPACE}path" and not element.get("d")):
        return True
    is_frame = element.get("class") in ("background", "foreground")
    return is_frame and not element.get("stroke") and not element.get("fill")


def _rounded(found: re.Match[str]) -> str:
    return f"{float(found[0]):.1f}".removesuffix(".0")
