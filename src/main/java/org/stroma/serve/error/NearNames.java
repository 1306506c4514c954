package org.stroma.serve.error;

import java.util.List;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.version.Snapshot;

/// Finds names that someone may have meant.
@FunctionalInterface
public interface NearNames {

    /// Things of a version with names near a text, nearest first.
    List<CatalogThing> near(Snapshot snapshot, String text);
}
