package org.stroma.serve.browse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.serve.facet.BeliefRange;
import org.stroma.serve.facet.Choice;
import org.stroma.serve.facet.ListAddress;
import org.stroma.serve.facet.Selection;

/// The list of claims as SPARQL.
final class ClaimQuery {

    private static final Set<String> KNOWN = Set.of(
            "relation",
            "subject",
            "object",
            "document",
            BeliefRange.LEAST,
            BeliefRange.MOST,
            ListAddress.SORT,
            ListAddress.PAGE,
            ListAddress.PER_PAGE,
            ListAddress.SHOW);

    private static final String IN_DOCUMENT = "  ?claim kg:hasEvidence/prov:wasDerivedFrom ?document .\n";

    private ClaimQuery() {}

    /// None for what a short query cannot say, such as the sign of a claim.
    static Optional<String> of(Selection selection) {
        return KNOWN.containsAll(selection.address().values().keySet())
                ? Optional.of(written(selection))
                : Optional.empty();
    }

    private static String written(Selection selection) {
        StringBuilder query = new StringBuilder("""
                PREFIX kg: <https://w3id.org/stroma/ontology#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

                SELECT DISTINCT ?subject ?relation ?object ?belief ?claim WHERE {
                  ?claim a kg:Claim ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ; kg:belief ?belief .
                """);
        for (String name : List.of("relation", "subject", "object", "document")) {
            Choice choice = selection.choice(name);
            if (choice.isSet()) {
                query.append("  VALUES ?")
                        .append(name)
                        .append(" { ")
                        .append(iris(choice))
                        .append(" }\n");
                query.append(name.equals("document") ? IN_DOCUMENT : "");
            }
        }
        selection.address().first(BeliefRange.LEAST).ifPresent(least -> query.append(bound(">=", least)));
        selection.address().first(BeliefRange.MOST).ifPresent(most -> query.append(bound("<=", most)));
        return query.append("}\nORDER BY DESC(?belief) ?claim\n").toString();
    }

    private static String bound(String sign, String number) {
        return "  FILTER(?belief " + sign + " " + number + ")\n";
    }

    private static String iris(Choice choice) {
        return choice.chosen().stream()
                .mapToObj(number -> "<" + choice.property().values().get(number).iri() + ">")
                .collect(Collectors.joining(" "));
    }
}
