package org.stroma.serve.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// What things are called on a page, those without a name included.
///
/// @param labels names that the graph gives, by IRI
/// @param described words for the others
/// @param quoted things that are called by their words in a text
record Naming(Site site, Map<String, String> labels, Map<String, String> described, Set<String> quoted) {

    static Naming of(Site site, Catalog catalog, Lookup lookup, Set<String> iris) {
        Map<String, String> labels = lookup.names(iris);
        Map<String, String> described = new HashMap<>();
        TreeSet<String> nameless = new TreeSet<>();
        for (String iri : iris) {
            if (!labels.containsKey(iri)) {
                catalog.claim(iri)
                        .ifPresentOrElse(
                                claim -> described.put(iri, ClaimPage.sentence(catalog, claim)),
                                () -> nameless.add(iri));
            }
        }
        Map<String, LinkedThing> things = lookup.things(nameless);
        TreeSet<String> types = new TreeSet<>();
        things.values().forEach(thing -> types.addAll(thing.texts("rdf:type")));
        Map<String, String> classes = lookup.names(types);
        things.forEach((iri, thing) -> described.put(iri, described(site, lookup, thing, classes)));
        TreeSet<String> quoted = new TreeSet<>();
        lookup.things(iris.stream()
                        .filter(iri -> iri.startsWith(site.options().base()))
                        .filter(labels::containsKey)
                        .toList())
                .forEach((iri, thing) -> {
                    if (thing.texts("kg:quote").contains(labels.get(iri))) {
                        quoted.add(iri);
                    }
                });
        return new Naming(site, labels, described, quoted);
    }

    RecordView.Value of(String iri) {
        String words = Optional.ofNullable(labels.get(iri))
                .orElseGet(() -> described.getOrDefault(iri, PropertyNames.spelled(LinkedThing.localName(iri))));
        return new RecordView.Value(words, site.addresses().of(iri), quoted.contains(iri));
    }

    /// A date or number for people.
    static String literal(String text) {
        return Wording.date(text).replaceFirst("^(\\d+)\\.0+$", "$1");
    }

    // A number by its value, a group of documents by what it is, an outside address by itself.
    private static String described(Site site, Lookup lookup, LinkedThing thing, Map<String, String> classes) {
        if (thing.is("kg:Measurement")) {
            return EvidencePage.number(lookup, thing);
        }
        String local = PropertyNames.spelled(LinkedThing.localName(thing.iri()));
        if (thing.values().isEmpty()) {
            boolean outside = Prefixes.shorten(thing.iri()).contains("://") && !isTerm(thing.iri());
            return outside && !thing.iri().startsWith(site.options().base()) ? thing.iri() : local;
        }
        List<String> types = thing.texts("rdf:type").stream()
                .map(type -> classes.getOrDefault(type, PropertyNames.spelled(LinkedThing.localName(type))))
                .sorted()
                .toList();
        return types.isEmpty() ? local : types.getFirst() + hint(thing);
    }

    private static String hint(LinkedThing thing) {
        return thing.first("prov:startedAtTime")
                .map(time -> " of " + time.replace('T', ' '))
                .orElse("");
    }

    private static boolean isTerm(String iri) {
        return iri.contains("#") || iri.startsWith("https://schema.org/");
    }
}
