"""Where do requests enter? Each door reads its wire, asks the gate, and words the answer."""
