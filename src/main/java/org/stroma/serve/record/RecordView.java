package org.stroma.serve.record;

import java.util.List;
import org.stroma.serve.view.Frame;

/// What the page of a thing without a page of its own kind shows.
///
/// @param kind what it is
/// @param definition what that means; empty where the graph does not say
/// @param properties what is said of it
/// @param pointing what is said with it as the object
/// @param data where its data can be had
public record RecordView(
        String name,
        String kind,
        String definition,
        List<Property> properties,
        List<Property> pointing,
        List<Frame.Link> data) {

    /// A property with its values.
    ///
    /// @param folded values beyond the first few
    /// @param cut whether there are more than these
    public record Property(String name, List<Value> values, List<Value> folded, boolean cut) {}

    /// @param address empty for one that leads nowhere
    /// @param quote whether it is words of a text
    public record Value(String words, String address, boolean quote) {}

    public RecordView {
        properties = List.copyOf(properties);
        pointing = List.copyOf(pointing);
        data = List.copyOf(data);
    }
}
