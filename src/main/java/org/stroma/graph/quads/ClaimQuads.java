package org.stroma.graph.quads;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict;
import org.stroma.model.claim.Conflict.Side;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Standing;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.claim.Supersession;
import org.stroma.model.claim.Support;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.ReaderId;

/// The graph of what the corpus says: claims, direct triples, conflicts, studies that may be one, and the rules that
/// found it all.
record ClaimQuads(Iris iris, ConceptNames names, NamedGraph graph) {

    public ClaimQuads(Iris iris, ConceptNames names, Consumer<Quad> sink) {
        this(iris, names, new NamedGraph(iris.graph("claims"), sink));
    }

    /// All that decides what the graph says of one claim and its ends.
    ///
    /// @param direct whether it is a plain triple, too
    /// @param standings of its own
    /// @param called what ends of an alias are shown by
    record Told(
            Claim claim, boolean direct, Optional<Support> support, List<Standing> standings, List<String> called) {}

    /// What is to be said of each claim.
    List<Told> told(Assembly assembly) {
        Map<String, List<Standing>> standings = assembly.ladder().standings().stream()
                .collect(Collectors.groupingBy(standing -> standing.claim().id()));
        return assembly.claims().stream()
                .map(claim -> new Told(
                        claim,
                        assembly.isDirect(claim),
                        assembly.support(claim),
                        standings.getOrDefault(claim.id(), List.of()),
                        called(claim)))
                .toList();
    }

    private List<String> called(Claim claim) {
        boolean alias = claim.relation().name().equals(ConceptNames.ALIAS);
        return !alias
                ? List.of()
                : Stream.of(claim.subject(), claim.object())
                        .filter(Concept.class::isInstance)
                        .map(end -> names.chosen((Concept) end).label())
                        .toList();
    }

    void write(Told told) {
        claim(told.claim(), told.direct());
        told.standings().forEach(this::standing);
        told.support().ifPresent(support -> support(iris.claim(told.claim()), support));
    }

    /// What is not of a single claim.
    void writeBesides(Assembly assembly) {
        writeTogether(assembly);
        assembly.superseded().forEach(this::superseded);
        writeReaders(
                evidence(assembly).map(Evidence::rule),
                evidence(assembly).map(Evidence::reader),
                assembly.reliability());
    }

    private static Stream<Evidence> evidence(Assembly assembly) {
        return assembly.claims().stream().flatMap(claim -> claim.evidence().stream());
    }

    /// What claims and documents say together.
    void writeTogether(Assembly assembly) {
        graph.add(graph.name(), Terms.PRIOR, Literals.decimal(Claim.PRIOR));
        LineageQuads lineages = new LineageQuads(iris, graph);
        assembly.lineages().forEach(lineages::write);
        assembly.conflicts().forEach(this::conflict);
        NumberConflictQuads numbers = new NumberConflictQuads(iris, graph);
        assembly.numberConflicts().forEach(numbers::write);
        assembly.possiblySame().forEach(this::pair);
    }

    /// Who read the evidence, and by which rules.
    void writeReaders(Stream<String> rules, Stream<ReaderId> readers, Reliability reliability) {
        rules.distinct().forEach(rule -> rule(rule, reliability));
        ReaderQuads writer = new ReaderQuads(iris, graph);
        readers.distinct().forEach(reader -> writer.write(reader, reliability));
    }

    private void claim(Claim claim, boolean direct) {
        Node iri = iris.claim(claim);
        graph.add(iri, RDF.type.asNode(), Terms.CLAIM);
        graph.add(iri, RDF.subject.asNode(), iris.concept(claim.subject()));
        graph.add(iri, RDF.predicate.asNode(), Terms.kg(claim.relation().name()));
        graph.add(iri, RDF.object.asNode(), node(claim.object()));
        graph.add(iri, Terms.BELIEF, Literals.decimal(claim.belief()));
        weights(claim).forEach((evidence, weight) -> {
            graph.add(iri, Terms.HAS_EVIDENCE, evidence);
            graph.add(evidence, Terms.WEIGHT, Literals.decimal(weight));
        });
        claim.evidence().stream()
                .filter(each -> each.isPlain() && claim.counts(each))
                .flatMap(each -> each.shownIn().stream())
                .forEach(setting -> graph.add(iri, Terms.STAGE, Terms.kg(setting.term())));
        if (direct) {
            direct(claim);
        }
    }

    /// What each place weighs, whatever constructions read it. Weights have three places, so their sums do.
    private Map<Node, Double> weights(Claim claim) {
        Map<Node, Double> weights = new TreeMap<>(Comparator.comparing(Node::getURI));
        claim.evidence().stream()
                .distinct()
                .forEach(each -> weights.merge(iris.evidence(claim, each), claim.weight(each), Double::sum));
        return weights;
    }

    private void support(Node claim, Support support) {
        graph.add(claim, Terms.DOCUMENTS, Literals.integer(support.documents()));
        graph.add(claim, Terms.ORIGINS, Literals.integer(support.origins()));
    }

    /// A rung that bears the name of a relation has that relation's claims for its triples.
    private void standing(Standing standing) {
        Claim claim = standing.claim();
        Node rung = Terms.kg(standing.rung().name());
        standing.evidence().forEach(each -> graph.add(iris.evidence(claim, each), Terms.REACHES, rung));
        if (!standing.rung().isRelation()) {
            graph.add(iris.concept(claim.subject()), rung, node(claim.object()));
        }
    }

    private void direct(Claim claim) {
        triple(claim.subject(), claim, claim.object());
        if (claim.relation().symmetric() && claim.object() instanceof Concept object) {
            triple(object, claim, claim.subject());
        }
    }

    private void triple(Concept subject, Claim claim, Value object) {
        if (claim.relation().name().equals(ConceptNames.ALIAS)) {
            alias(subject, object);
        } else {
            graph.add(iris.concept(subject), Terms.kg(claim.relation().name()), node(object));
        }
    }

    /// SKOS (S13) forbids a name to be preferred and alternative at once; and the name of a thing of the class is that
    /// thing's, which the claim tells of.
    private void alias(Concept subject, Value object) {
        boolean anothers = object instanceof Concept other && other.type().equals(subject.type());
        if (!anothers && !names.chosen(subject).label().equals(object.label())) {
            graph.add(iris.concept(subject), SKOS.altLabel.asNode(), Literals.text(object.label()));
        }
    }

    private void conflict(Conflict conflict) {
        Node iri = iris.conflict(conflict);
        graph.add(iri, RDF.type.asNode(), Terms.CONFLICT);
        graph.add(iri, Terms.ON_PROPERTY, Terms.kg(conflict.relation().name()));
        conflict.between().forEach(claim -> graph.add(iri, Terms.BETWEEN, iris.claim(claim)));
        conflict.onClaim().ifPresent(claim -> graph.add(iri, Terms.ON_CLAIM, iris.claim(claim)));
        conflict.sides().forEach(side -> side(iri, iris.side(conflict, side), side));
        conflict.hypothesis().ifPresent(hypothesis -> {
            graph.add(iri, Terms.HYPOTHESIS, Literals.text(hypothesis.text()));
            evidence(iri, Terms.HYPOTHESIS_EVIDENCE, hypothesis.evidence());
        });
    }

    private void side(Node conflict, Node iri, Side side) {
        graph.add(conflict, Terms.SIDE, iri);
        graph.add(iri, RDF.type.asNode(), Terms.CONFLICT_SIDE);
        graph.add(iri, RDFS.label.asNode(), Literals.text(side.says()));
        support(iri, side.support());
        side.earliest().ifPresent(date -> graph.add(iri, Terms.EARLIEST, Literals.date(date)));
        side.latest().ifPresent(date -> graph.add(iri, Terms.LATEST, Literals.date(date)));
        evidence(iri, Terms.HAS_EVIDENCE, side.evidence());
    }

    private void evidence(Node of, Node predicate, List<Voice> voices) {
        voices.forEach(voice -> graph.add(of, predicate, iris.evidence(voice.claim(), voice.evidence())));
    }

    private void pair(StudyPair pair) {
        Node one = iris.concept(pair.one());
        Node other = iris.concept(pair.other());
        graph.add(one, Terms.POSSIBLY_SAME, other);
        graph.add(other, Terms.POSSIBLY_SAME, one);
        Node iri = iris.studyPair(pair);
        graph.add(iri, RDF.type.asNode(), Terms.STUDY_PAIR);
        graph.add(iri, Terms.PAIRS, one);
        graph.add(iri, Terms.PAIRS, other);
        pair.reasons().forEach(reason -> graph.add(iri, Terms.REASON, Literals.text(reason)));
    }

    void superseded(Supersession stale) {
        graph.add(
                iris.evidence(stale.claim(), stale.stale()),
                Terms.SUPERSEDED_BY,
                iris.evidence(stale.claim(), stale.by()));
    }

    private void rule(String name, Reliability reliability) {
        Node iri = iris.rule(name);
        graph.add(iri, RDF.type.asNode(), Terms.RULE);
        graph.add(iri, RDFS.label.asNode(), Literals.text(name.replace('-', ' ')));
        RuleQuads.reliability(graph, iri, name, reliability);
    }

    private Node node(Value value) {
        return switch (value) {
            case Concept concept -> iris.concept(concept);
            case Literal literal -> Literals.of(literal);
        };
    }
}
