package org.stroma.serve.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.facet.Choice;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Property;
import org.stroma.serve.facet.Value;

/// Values of a property with their counts, each a link that adds it to what is chosen or takes it away.
///
/// @param all number of values
/// @param allAddress where all are shown; empty if these are all
public record FacetView(String title, List<Option> options, int all, String allAddress) {

    /// One value.
    public record Option(
            String label, Optional<Sign> sign, Optional<Kinds.Kind> kind, int number, String address, boolean chosen) {}

    private static final int MOST = 8;
    private static final int MOST_SHOWN = 500;

    public FacetView {
        options = List.copyOf(options);
    }

    /// Whether there is something to choose, or something chosen.
    boolean narrows(int total) {
        return options.stream().anyMatch(option -> option.chosen() || option.number() < total) || options.size() > 1;
    }

    static FacetView of(Choice choice, ListAddress address) {
        Property property = choice.property();
        boolean whole = address.all(ListAddress.SHOW).contains(property.name());
        int all = choice.offered();
        List<Option> options = choice.offered(whole ? MOST_SHOWN : MOST).stream()
                .map(number -> option(choice, number, address))
                .toList();
        return new FacetView(
                property.title(),
                options,
                all,
                whole || options.size() == all
                        ? ""
                        : address.set(ListAddress.SHOW, property.name()).text());
    }

    private static Option option(Choice choice, int number, ListAddress address) {
        Property property = choice.property();
        Value value = property.values().get(number);
        boolean chosen = choice.chosen().get(number);
        List<String> words = choice.words().entrySet().stream()
                .filter(entry -> entry.getValue().get(number))
                .map(Map.Entry::getKey)
                .toList();
        ListAddress other =
                chosen ? address.without(property.name(), words) : address.with(property.name(), value.word());
        return new Option(value.label(), value.sign(), value.kind(), choice.number(number), other.text(), chosen);
    }
}
