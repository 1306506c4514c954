package org.stroma.read.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.read.layout.Masthead;

/// Who wrote a JATS article, and where they work: places stand beside the names, or apart and are pointed at.
final class JatsAuthors {

    private JatsAuthors() {}

    /// @param meta the `article-meta`
    static List<Masthead.Person> of(XmlElement meta) {
        Map<String, String> places = new LinkedHashMap<>();
        collect(meta, places);
        meta.all("contrib-group").forEach(group -> collect(group, places));
        return meta.all("contrib-group", "contrib").stream()
                .filter(contributor -> contributor
                        .attribute("contrib-type")
                        .map(type -> type.equals("author") || type.equals("collab"))
                        .orElse(true))
                .map(contributor -> new Masthead.Person(name(contributor), places(contributor, places)))
                .filter(person -> !person.name().isEmpty())
                .toList();
    }

    private static void collect(XmlElement element, Map<String, String> places) {
        Stream.concat(element.all("aff").stream(), element.all("aff-alternatives").stream())
                .forEach(place -> places.putIfAbsent(
                        place.attribute("id")
                                .or(() -> place.first("aff").flatMap(aff -> aff.attribute("id")))
                                .orElse("#" + places.size()),
                        place(place)));
    }

    private static List<String> places(XmlElement contributor, Map<String, String> places) {
        Stream<String> beside = Stream.concat(
                        contributor.all("aff").stream(), contributor.all("aff-alternatives").stream())
                .map(JatsAuthors::place);
        List<String> ids = contributor.all("xref").stream()
                .filter(reference -> reference.has("ref-type", "aff"))
                .flatMap(reference ->
                        Stream.of(reference.attribute("rid").orElse("").split("\\s+")))
                .toList();
        // A place that nobody points at is everybody's.
        Stream<String> apart = ids.isEmpty() && places.size() == 1
                ? places.values().stream()
                : ids.stream().flatMap(id -> Optional.ofNullable(places.get(id)).stream());
        return Stream.concat(beside, apart)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    /// Without the mark before it and the address behind it.
    private static String place(XmlElement place) {
        XmlElement one =
                place.name().equals("aff-alternatives") ? place.first("aff").orElse(place) : place;
        List<XmlNode> nodes = one.content().stream()
                .filter(node -> !(node instanceof XmlElement element && isMark(element)))
                .toList();
        boolean mixed = nodes.stream()
                .anyMatch(node -> node instanceof XmlNode.Words words
                        && words.text().chars().anyMatch(Character::isLetterOrDigit));
        boolean separated = nodes.stream()
                .anyMatch(node ->
                        node instanceof XmlNode.Words words && !words.text().isBlank());
        String words = mixed || separated ? JatsWords.of(nodes) : JatsWords.fields(one);
        return words.replaceAll("[\\s,;]+$", "");
    }

    private static boolean isMark(XmlElement element) {
        return switch (element.name()) {
            case "label", "sup", "email", "ext-link", "institution-id" -> true;
            default -> false;
        };
    }

    private static String name(XmlElement contributor) {
        return Stream.of("name", "string-name", "collab", "name-alternatives", "collab-alternatives")
                .flatMap(kind -> contributor.first(kind).stream())
                .map(JatsAuthors::words)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String words(XmlElement name) {
        return switch (name.name()) {
            case "name", "string-name" -> person(name);
            case "collab" ->
                JatsWords.of(name.content().stream()
                        .filter(node -> !(node instanceof XmlElement element && isGroup(element)))
                        .toList());
            default ->
                name.children().stream()
                        .limit(1)
                        .map(JatsAuthors::words)
                        .findFirst()
                        .orElse("");
        };
    }

    private static boolean isGroup(XmlElement element) {
        return element.name().equals("contrib-group") || element.name().equals("aff") || isMark(element);
    }

    private static String person(XmlElement name) {
        String parts = String.join(
                " ",
                Stream.of("given-names", "surname", "suffix")
                        .map(name::text)
                        .filter(part -> !part.isEmpty())
                        .toList());
        return parts.isEmpty() ? name.text() : parts;
    }
}
