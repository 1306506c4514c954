package org.stroma.app.build;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.Terminology;

/// Tells what the names in verdicts stand for.
public final class VerdictNames {

    private VerdictNames() {}

    /// The same verdicts, with the IRIs of all that a terminology calls so, in any case.
    public static List<Verdict> resolved(List<Verdict> verdicts, Terminology terminology) {
        Map<String, Set<String>> iris = new HashMap<>();
        verdicts.stream()
                .flatMap(verdict -> Stream.of(verdict.subject(), verdict.object()))
                .forEach(end -> iris.put(key(end.written()), new HashSet<>()));
        if (!verdicts.isEmpty()) {
            terminology
                    .entries()
                    .forEach(entry -> names(entry)
                            .filter(iris::containsKey)
                            .forEach(name -> requireNonNull(iris.get(name))
                                    .add(entry.concept().iri())));
        }
        return verdicts.stream()
                .map(verdict -> verdict.between(resolved(verdict.subject(), iris), resolved(verdict.object(), iris)))
                .toList();
    }

    private static Verdict.End resolved(Verdict.End end, Map<String, Set<String>> iris) {
        return new Verdict.End(end.written(), requireNonNull(iris.get(key(end.written()))));
    }

    /// Names, and the identifiers of the same thing elsewhere.
    private static Stream<String> names(Terminology.Entry entry) {
        return Stream.of(Stream.of(entry.concept().label()), entry.names().stream(), entry.exactMatch().stream())
                .flatMap(each -> each)
                .map(VerdictNames::key);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
