package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.evidence.Argument;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Where the authors of a publication work, as its title lines say: of an address the part that names an institution.
final class Workplaces {

    private static final Pattern PART = Pattern.compile("[^,;]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\d*†‡§]*(?:(?i:the|from|and)\\s+)?|[\\s.]+$");
    private static final Pattern WHOLE = Pattern.compile("(?i).*\\bunivers.*|.*\\b(?:charité|inserm|cnrs)\\b.*");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)(?:departments?|dept|divisions?|schools?|faculty|section|laborator(?:y|ies)|units?|program(?:me)?) .*");
    private static final int LONGEST = 100;

    private final Set<String> institutionWords;
    private final Set<String> groupWords = new HashSet<>();

    Workplaces(Lexicon lexicon) {
        institutionWords = Set.copyOf(lexicon.of("institutionWord"));
        groupWords.addAll(institutionWords);
        groupWords.addAll(lexicon.of("groupNoun"));
    }

    /// A person and an institution, each with its place in the text.
    record Affiliation(Argument person, Argument institution) {}

    /// @param passages what they name already is called so here, too
    List<Affiliation> of(Document document, Imprint imprint, List<Passage> passages) {
        Map<String, Concept> named = named(document, passages);
        List<Affiliation> found = new ArrayList<>();
        for (Imprint.Author author : imprint.authors()) {
            if (!holds(author.name().value(), groupWords)) {
                Argument person = argument(author.name().value(), author.name().span(), EntityType.PERSON, named);
                author.affiliations().stream()
                        .flatMap(place -> institution(document, place, named).stream())
                        .forEach(institution -> found.add(new Affiliation(person, institution)));
            }
        }
        return found;
    }

    /// The whole rather than its parts, and of equals the first.
    private Optional<Argument> institution(Document document, Located<String> place, Map<String, Concept> named) {
        String words = document.quote(place.span());
        List<String> parts = PART.matcher(words)
                .results()
                .map(part -> EDGES.matcher(part.group()).replaceAll(""))
                .filter(part -> part.length() <= LONGEST && holds(part, institutionWords))
                .toList();
        Optional<String> whole =
                parts.stream().filter(part -> WHOLE.matcher(part).matches()).findFirst();
        return whole.or(() -> parts.stream()
                        .filter(part -> !WITHIN.matcher(part).matches())
                        .findFirst())
                .map(name -> argument(name, span(words, name, place.span()), EntityType.ORGANIZATION, named));
    }

    private static Span span(String words, String name, Span place) {
        int from = words.indexOf(name);
        int start = place.start() + words.codePointCount(0, from);
        return new Span(start, start + name.codePointCount(0, name.length()));
    }

    private static Argument argument(String name, Span span, EntityType type, Map<String, Concept> named) {
        Concept known = named.get(type + " " + name);
        return new Argument(known == null ? Concept.coined(name, type) : known, span);
    }

    private static Map<String, Concept> named(Document document, List<Passage> passages) {
        Map<String, Concept> named = new HashMap<>();
        for (Passage passage : passages) {
            for (Mention mention : passage.mentions()) {
                named.putIfAbsent(mention.concept().type() + " " + document.quote(mention.span()), mention.concept());
            }
        }
        return named;
    }

    private static boolean holds(String name, Set<String> words) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> words.contains(word) || WHOLE.matcher(word).matches());
    }
}
