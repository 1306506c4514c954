package org.stroma.app.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.app.build.VerdictNames;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.pipeline.Pipeline;
import org.stroma.app.reading.ReadingPlan;
import org.stroma.app.report.Reporter;
import org.stroma.learn.gold.Gold;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.EntityType;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.read.VerdictFile;
import org.stroma.reader.gate.Reliabilities;

/// What a user's own documents teach: claims of other readers that hold to the words stand for gold claims, curators'
/// verdicts say of single claims whether they are right.
///
/// @param documents with the claims that stand for gold
/// @param verdicts with all that is known of their ends
public record OwnLessons(GoldDocuments documents, List<Verdict> verdicts) {

    private static final String STUDY = "study";

    public OwnLessons {
        verdicts = List.copyOf(verdicts);
    }

    /// Nobody teaches.
    public static final OwnLessons NONE = of(new Gold(new TreeMap<>()), List.of(), List.of());

    private static OwnLessons of(Gold rows, List<Document> documents, List<Verdict> verdicts) {
        return new OwnLessons(new GoldDocuments(rows, rows, documents), verdicts);
    }

    /// @param store folder of the store, which keeps the answers of models
    public static OwnLessons of(
            Path folder,
            Path store,
            ReadingPlan plan,
            List<Path> verdictFiles,
            Knowledge knowledge,
            Reporter reporter) {
        List<Document> documents = GoldDocuments.documents(folder, knowledge, reporter);
        ReadingPlan.Heard heard =
                plan.hear(knowledge, Reliabilities.UNKNOWN, documents, store, reporter, reporter::complain);
        Pipeline pipeline = knowledge.pipeline().with(heard.witnesses());
        SortedMap<String, List<Gold.Row>> rows = new TreeMap<>();
        documents.stream()
                .filter(document -> heard.hashes().containsKey(document.key()))
                .map(pipeline::read)
                .forEach(findings -> rows.put(GoldDocuments.stem(findings.document()), rows(findings)));
        List<Verdict> verdicts = new ArrayList<>();
        for (Path file : verdictFiles) {
            VerdictFile read = VerdictFile.read(file, knowledge.ontology());
            read.refused().forEach(reporter::complain);
            verdicts.addAll(read.verdicts());
        }
        return of(new Gold(rows), documents, VerdictNames.resolved(verdicts, knowledge.terminology()));
    }

    private static List<Gold.Row> rows(Findings findings) {
        return findings.evidence().stream()
                .filter(one -> !one.reader().isBuiltIn())
                .map(one -> row(findings.document(), one))
                .distinct()
                .toList();
    }

    private static Gold.Row row(Document document, Evidence one) {
        boolean study = one.subjectConcept().type().equals(EntityType.STUDY);
        return new Gold.Row(
                List.of(study ? STUDY : one.subject().value().label()),
                one.relation().name(),
                List.of(one.object().value().label()),
                one.polarity().term(),
                one.certainty().term(),
                true,
                document.quote(one.span()).replaceAll("\\s+", " "));
    }

    /// Whether a curator calls right what a document says; empty if none looked. The later verdict holds.
    Optional<Boolean> verdict(Document document, Evidence one) {
        return verdicts.stream()
                .filter(each -> each.isOn(document)
                        && each.isOn(
                                one.subjectConcept(),
                                one.relation(),
                                one.object().value()))
                .reduce((earlier, later) -> later)
                .map(each -> each.kind() == Verdict.Kind.CORRECT);
    }
}
