package org.stroma.app.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.extract.pair.Pair;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Proposal;
import org.stroma.learn.claim.PairExample;
import org.stroma.learn.score.PairLabels;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;

/// What gold claims teach of the pairs of names in the sentences of documents.
final class PairLessons {

    /// What stands for any relation between two names.
    private static final String ANY = "associatedWith";

    private static final String ALIAS = "alsoKnownAs";

    private final Knowledge knowledge;
    private final GoldDocuments given;
    private final Relation any;

    PairLessons(Knowledge knowledge, GoldDocuments given) {
        this.knowledge = knowledge;
        this.given = given;
        this.any = knowledge.ontology().find(ANY).orElseThrow();
    }

    /// A pair and the reading that stands for it.
    private record Posed(Document document, Pair pair, Evidence evidence) {}

    List<PairExample> of(List<DocumentDraft> drafts) {
        List<Posed> posed = new ArrayList<>();
        List<Findings> findings = new ArrayList<>();
        for (DocumentDraft draft : drafts) {
            List<Posed> own = knowledge.pipeline().finder().pairs(draft).stream()
                    .map(pair -> new Posed(draft.document(), pair, evidence(draft.document(), pair)))
                    .toList();
            posed.addAll(own);
            List<Evidence> evidence = Stream.concat(aliases(draft), own.stream().map(Posed::evidence))
                    .toList();
            findings.add(new Findings(draft.document(), draft.passages(), evidence, List.of()));
        }
        PairLabels labels = PairLabels.of(
                given.judged(), findings, GraphBuild.assemble(findings, List.of(), knowledge), knowledge.terminology());
        return posed.stream().flatMap(each -> example(each, labels)).toList();
    }

    private static Stream<Evidence> aliases(DocumentDraft draft) {
        return draft.proposals().stream()
                .map(Proposal::evidence)
                .filter(evidence -> evidence.relation().name().equals(ALIAS));
    }

    private static Stream<PairExample> example(Posed posed, PairLabels labels) {
        Pair pair = posed.pair();
        return labels
                .of(posed.evidence(), pair.passage().sentence().span())
                .map(relation -> new PairExample(ClaimLayer.name(posed.document()), pair.features(), relation))
                .stream();
    }

    private Evidence evidence(Document document, Pair pair) {
        Argument subject = Argument.of(pair.subject().mention());
        Argument object = Argument.of(pair.object().mention());
        Span span = subject.span().to(object.span());
        return new Evidence(
                document.key(),
                subject,
                any,
                object,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                List.of(),
                span,
                pair.passage().sentence().part(),
                Optional.empty(),
                Optional.empty(),
                "pair",
                0.5,
                ReaderId.BUILT_IN);
    }
}
