"""Who says, asks, wants or thinks what: quotations direct, indirect and mixed, with their cues and sources."""
