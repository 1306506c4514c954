package org.stroma.serve.data;

import java.util.List;
import org.stroma.serve.view.ThingLink;

/// Several things of one name, to choose from.
public record WhichView(String name, List<ThingLink> things) {}
