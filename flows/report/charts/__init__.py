"""The report's figures, each drawn for a wide and for a narrow screen as SVG that needs no script."""
