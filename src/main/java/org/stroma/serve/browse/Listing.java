package org.stroma.serve.browse;

import java.util.List;
import org.stroma.serve.facet.Filter;
import org.stroma.serve.facet.ItemList;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Selection;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;

/// A list of one version, ready to be asked.
interface Listing {

    ItemList list();

    /// Names of parameters that are ranges.
    List<String> rangeNames();

    /// @throws org.stroma.query.engine.BadParameter if a bound is malformed
    List<Filter> ranges(ListAddress address);

    /// IRI of an item.
    String iri(int item);

    ListTable table(Selection selection, Lookup lookup);

    /// Path of the template below `src/main/jte`.
    String template();

    Frame frame(Snapshot snapshot, Selection selection);

    /// What the template shows.
    Object view(Selection selection, List<Filter> ranges, Lookup lookup);
}
