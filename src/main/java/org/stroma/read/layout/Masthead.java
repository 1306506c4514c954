package org.stroma.read.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.document.Section.Kind;

/// The title lines of a publication before they are rendered; what is not known is empty.
///
/// @param carrier name of the journal or book that it is in
/// @param journal whether that is a journal
/// @param when the date in words
public record Masthead(
        String title,
        String carrier,
        boolean journal,
        String when,
        Optional<PublicationDate> date,
        List<Person> people) {

    /// An author and the places where they work.
    public record Person(String name, List<String> places) {}

    /// Renders title, journal and date, names, places of work: each once, in this order.
    ///
    /// @return an imprint that knows where they stand, and nothing else
    public Imprint render(Rendering rendering) {
        rendering.add(Kind.TITLE, title);
        String period = carrier.isEmpty() || carrier.endsWith(".") || when.isEmpty() ? "" : ".";
        rendering.add(Kind.IMPRINT, (carrier + period + " " + when).strip());
        Optional<Located<String>> name =
                journal && !carrier.isEmpty() ? Optional.of(rendering.locate(carrier, carrier)) : Optional.empty();
        Optional<Located<PublicationDate>> published =
                date.filter(day -> !when.isEmpty()).map(day -> rendering.locate(day, when));
        return new Imprint(Optional.empty(), Optional.empty(), name, published, authors(rendering));
    }

    /// Renders a line of names and one line for each place of work.
    private List<Author> authors(Rendering rendering) {
        rendering.add(Kind.IMPRINT, people.stream().map(Person::name).collect(Collectors.joining(", ")));
        List<Located<String>> names = new ArrayList<>();
        int at = 0;
        for (Person person : people) {
            names.add(rendering.located(person.name(), at, at + person.name().length()));
            at += person.name().length() + ", ".length();
        }
        Map<String, Located<String>> places = places(rendering);
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            List<Located<String>> own = people.get(i).places().stream()
                    .map(places::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            authors.add(new Author(names.get(i), own));
        }
        return authors;
    }

    private Map<String, Located<String>> places(Rendering rendering) {
        Map<String, Located<String>> places = new LinkedHashMap<>();
        people.stream()
                .flatMap(person -> person.places().stream())
                .filter(place -> !place.isBlank())
                .distinct()
                .forEach(place -> {
                    rendering.add(Kind.IMPRINT, place);
                    places.put(place, rendering.locate(place, place));
                });
        return places;
    }
}
