package org.stroma.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.app.report.OneLine;
import org.stroma.graph.difference.Difference;
import org.stroma.graph.difference.Difference.ClaimChange;
import org.stroma.graph.difference.Difference.DocumentChange;
import org.stroma.graph.difference.Difference.Fate;
import org.stroma.graph.difference.Difference.Said;

/// A difference as people would tell it: by document, then by what claims are about.
public record DifferenceWords(Difference difference) {

    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("from " + difference.from() + " to " + difference.to() + ": " + summary());
        difference.documents().forEach(document -> document(document, lines));
        String about = "";
        for (ClaimChange claim : difference.claims()) {
            if (!claim.subject().equals(about)) {
                lines.add("");
                lines.add(claim.subjectLabel());
                about = claim.subject();
            }
            claim(claim, lines);
        }
        if (!difference.conflicts().isEmpty()) {
            lines.add("");
            lines.add("conflicts");
        }
        difference
                .conflicts()
                .forEach(conflict -> lines.add((conflict.isNew() ? "  + new: " : "  - gone: ") + conflict.words()));
        return lines.stream().map(OneLine::of).collect(Collectors.joining("\n"));
    }

    private String summary() {
        if (difference.isEmpty()) {
            return "nothing changed";
        }
        long came = difference.claims().stream()
                .filter(claim -> claim.before().isEmpty())
                .count();
        long went = difference.claims().stream()
                .filter(claim -> claim.after().isEmpty())
                .count();
        return "documents " + difference.documents().size() + ", claims +" + came + " -" + went + ", beliefs "
                + (difference.claims().size() - came - went) + ", conflicts "
                + difference.conflicts().size()
                + ", triples +" + difference.triples().added() + " -"
                + difference.triples().gone();
    }

    private static void document(DocumentChange document, List<String> lines) {
        lines.add("");
        lines.add(document.name() + " " + fate(document.fate()));
        document.added().forEach(said -> lines.add("  + " + said(said)));
        document.gone().forEach(said -> lines.add("  - " + said(said)));
    }

    private static String said(Said said) {
        return said.words() + ": \"" + said.quote() + "\"";
    }

    private void claim(ClaimChange claim, List<String> lines) {
        Optional<String> before = claim.before();
        Optional<String> after = claim.after();
        if (before.isPresent() && after.isPresent()) {
            lines.add("  ~ " + claim.words() + ": belief from " + before.get() + " to " + after.get());
            return;
        }
        lines.add((after.isPresent() ? "  + " : "  - ") + claim.words() + ": belief "
                + after.or(() -> before).orElse("unknown"));
        for (DocumentChange document : difference.documents()) {
            (after.isPresent() ? document.added() : document.gone())
                    .stream()
                            .filter(said -> said.claim().equals(claim.claim()))
                            .forEach(said -> lines.add("      \"" + said.quote() + "\", because " + document.name()
                                    + " " + fate(document.fate())));
        }
    }

    private static String fate(Fate fate) {
        return switch (fate) {
            case ADDED -> "was added";
            case REMOVED -> "was removed";
            case CHANGED -> "was changed";
            case READ_ANEW -> "is read otherwise";
        };
    }
}
