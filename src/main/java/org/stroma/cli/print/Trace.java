package org.stroma.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.Refusal;
import org.stroma.model.evidence.Rejection;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// Writes for people what reading a document came to, step by step. Numbers are code points, end exclusive.
///
/// @param events what a sentence says as it is composed, a line each
public record Trace(PrintStream out, Function<Passage, List<String>> events) {

    public void write(Findings findings) {
        Document document = findings.document();
        metadata(document);
        heading("Sections");
        document.sections().forEach(section -> section(document, section));
        heading("Sentences");
        findings.passages().forEach(passage -> passage(findings, passage));
        heading("Evidence");
        findings.evidence().forEach(evidence -> evidence(document, evidence));
        heading("Numbers");
        findings.measurements().forEach(measurement -> measurement(document, measurement));
        heading("Rejected");
        findings.rejections().forEach(rejection -> rejection(document, rejection));
        if (!findings.refusals().isEmpty()) {
            heading("Refused claims of readers from outside");
            findings.refusals().forEach(refusal -> refusal(document, refusal));
        }
        out.println();
    }

    private void metadata(Document document) {
        out.println("Document " + document.key());
        document.title().ifPresent(title -> out.println("  title   " + title));
        document.issued().ifPresent(date -> out.println("  issued  " + date));
        document.source().ifPresent(source -> out.println("  source  " + source));
        out.println("  length  " + document.text().length());
    }

    private void section(Document document, Section section) {
        out.println("  " + at(section.span()) + " " + section.kind() + (section.isRead() ? "" : " (not read)") + "  "
                + opening(document.quote(section.span())));
    }

    private void passage(Findings findings, Passage passage) {
        Document document = findings.document();
        Span span = passage.sentence().span();
        out.println();
        out.println("  " + at(span) + " " + passage.sentence().part() + "  " + oneLine(document.quote(span)));
        out.println("    tokens    "
                + passage.sentence().tokens().stream().map(Trace::token).collect(Collectors.joining(" ")));
        List<String> tree = ParseTree.of(passage.sentence());
        if (!tree.isEmpty()) {
            out.println("    parse     " + String.join("\n              ", tree));
        }
        passage.told().forEach(mention -> mention(document, mention));
        events.apply(passage).forEach(event -> out.println("    event     " + event));
        List<Evidence> here = findings.evidence().stream()
                .filter(evidence -> span.overlaps(evidence.span()))
                .toList();
        here.forEach(evidence -> out.println("    evidence  " + triple(evidence) + "  by " + evidence.rule()));
        findings.rejections().stream()
                .filter(rejection -> span.overlaps(rejection.span()))
                .forEach(rejection -> out.println("    rejected  " + rejection.relation() + ", " + rejection.reason()));
    }

    private static String token(Token token) {
        return token.text() + "/" + token.tag() + "/" + token.lemma();
    }

    private void mention(Document document, Mention mention) {
        out.println("    mention   " + at(mention.span()) + " \"" + oneLine(document.quote(mention.span())) + "\" = "
                + mention.concept().label() + " (" + mention.concept().type() + ", "
                + mention.concept().iri() + ", by " + mention.found() + ")");
    }

    private void evidence(Document document, Evidence evidence) {
        out.println();
        out.println("  " + triple(evidence) + "  by " + evidence.rule()
                + (evidence.reader().isBuiltIn() ? "" : " of " + evidence.reader()) + ", confidence "
                + evidence.confidence());
        out.println("    quote     " + at(evidence.span()) + " \"" + oneLine(document.quote(evidence.span())) + "\"");
        out.println("    subject   " + at(evidence.subject().span()) + " \""
                + oneLine(document.quote(evidence.subject().span())) + "\"");
        out.println("    object    " + at(evidence.object().span()) + " \""
                + oneLine(document.quote(evidence.object().span())) + "\"");
        evidence.cues().forEach(cue -> cue(document, cue));
        evidence.shownIn().ifPresent(setting -> out.println("    shown in  " + setting.term()));
        evidence.saidBy().ifPresent(speaker -> out.println("    said by   " + speaker.label()));
    }

    private void measurement(Document document, Measurement measurement) {
        out.println("  " + at(measurement.number()) + " \"" + oneLine(document.quote(measurement.number())) + "\" = "
                + measurement.quantity() + " " + measurement.amount().value().toPlainString() + " "
                + measurement.amount().unit() + ", counts \"" + oneLine(document.quote(measurement.counts()))
                + "\", about " + measurement.about().map(Concept::label).orElse("the document") + "  by "
                + measurement.rule());
    }

    private void cue(Document document, Cue cue) {
        out.println(
                "    cue       " + at(cue.span()) + " \"" + oneLine(document.quote(cue.span())) + "\" " + cue.says());
    }

    private void rejection(Document document, Rejection rejection) {
        out.println("  " + at(rejection.span()) + " " + rejection.relation() + " by " + rejection.rule() + " at \""
                + oneLine(document.quote(rejection.span())) + "\": " + rejection.reason());
    }

    private void refusal(Document document, Refusal refusal) {
        out.println("  " + refusal.place().map(Trace::at).orElse("nowhere") + " by " + refusal.reader() + ": "
                + oneLine(refusal.claim()) + "  " + refusal.reason().term() + ": " + oneLine(refusal.detail()));
        refusal.place().ifPresent(span -> out.println("    quote     \"" + oneLine(document.quote(span)) + "\""));
    }

    private void heading(String title) {
        out.println();
        out.println(title);
    }

    private static String triple(Evidence evidence) {
        return evidence.subject().value().label() + " " + evidence.relation().name() + " "
                + evidence.object().value().label() + "  ["
                + evidence.polarity().term() + ", "
                + evidence.certainty().term() + ", " + evidence.part().term() + "]";
    }

    private static String at(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String opening(String words) {
        String line = oneLine(words);
        return line.codePointCount(0, line.length()) <= 70
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 70)) + " …";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
