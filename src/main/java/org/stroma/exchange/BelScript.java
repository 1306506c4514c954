package org.stroma.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// A script in the Biological Expression Language (BEL 2), a statement for each claim that is affirmed and asserted:
/// BEL can say neither that something is denied nor that it is only possible.
final class BelScript {

    private final Appendable out;
    private final Table verbs;
    private final Table functions;
    private final ExportCounts counted;

    BelScript(Appendable out, Table verbs, Table functions, ExportCounts counted) {
        this.out = out;
        this.verbs = verbs;
        this.functions = functions;
        this.counted = counted;
    }

    void write(List<Exported> claims) throws IOException {
        StringBuilder statements = new StringBuilder();
        TreeSet<String> namespaces = new TreeSet<>();
        for (Exported claim : claims) {
            for (Exported.Voice voice : claim.voices()) {
                if (!canSay(claim)) {
                    counted.leftOut("that BEL has no words for");
                } else if (!voice.polarity().equals("affirmed")
                        || !voice.certainty().equals("asserted")) {
                    counted.leftOut(voice.polarity() + " and " + voice.certainty());
                } else {
                    voice.said().forEach(said -> statement(claim, said, statements));
                    namespaces.add(namespace(claim.subject()));
                    namespaces.add(namespace(claim.object()));
                    counted.wrote();
                }
            }
        }
        out.append("SET DOCUMENT Name = \"Stroma\"\nSET DOCUMENT Version = \"1.0.0\"\n")
                .append("SET DOCUMENT Description = \"Claims that documents state\"\n");
        for (String namespace : namespaces) {
            out.append("DEFINE NAMESPACE ").append(namespace).append(" AS PATTERN \".*\"\n");
        }
        out.append("DEFINE ANNOTATION Confidence AS PATTERN \".*\"\nDEFINE ANNOTATION Offsets AS PATTERN \".*\"\n");
        out.append(statements);
    }

    private boolean canSay(Exported claim) {
        boolean known = verbs.has(claim.relation()) || claim.relation().equals("binds");
        return known
                && !claim.object().isValue()
                && !functions.cell(claim.subject().type(), 2).isEmpty()
                && !functions.cell(claim.object().type(), 2).isEmpty();
    }

    private void statement(Exported claim, Said said, StringBuilder to) {
        to.append("\nSET Citation = {")
                .append(
                        said.pmid().isEmpty()
                                ? "\"Online Resource\", " + quoted(said.title()) + ", " + quoted(said.document())
                                : "\"PubMed\", " + quoted(said.title()) + ", " + quoted(said.pmid()))
                .append("}\nSET Evidence = ")
                .append(quoted(said.quote()))
                .append("\nSET Confidence = ")
                .append(quoted(said.confidence()))
                .append("\nSET Offsets = ")
                .append(quoted(said.start() + "-" + said.end()))
                .append('\n')
                .append(statement(claim))
                .append('\n');
    }

    private String statement(Exported claim) {
        String subject = term(claim.subject());
        String object = term(claim.object());
        if (claim.relation().equals("binds")) {
            return "complex(" + subject + ", " + object + ")";
        }
        String of = verbs.cell(claim.relation(), 2);
        String acted = of.isEmpty() || !claim.object().type().equals("Protein") ? object : of + "(" + object + ")";
        return subject + " " + verbs.cell(claim.relation(), 1) + " " + acted;
    }

    private String term(ExchangedThing thing) {
        return functions.cell(thing.type(), 2) + "(" + namespace(thing) + ":" + quoted(thing.label()) + ")";
    }

    private static String namespace(ExchangedThing thing) {
        String namespace = thing.namespace().replaceAll("[^A-Za-z]", "");
        return namespace.isEmpty() || thing.curie().contains("//") ? "STROMA" : namespace.toUpperCase(Locale.ROOT);
    }

    private static String quoted(String words) {
        return "\"" + words.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
