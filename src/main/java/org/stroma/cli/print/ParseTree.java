package org.stroma.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Token;

/// A sentence's dependency tree as lines of text: each word below its head, with relation, tag and lemma.
final class ParseTree {

    private static final int ROOT = -1;

    private final Sentence sentence;
    private final List<String> lines = new ArrayList<>();

    private ParseTree(Sentence sentence) {
        this.sentence = sentence;
    }

    /// The lines from the root down, dependents in the order of the sentence; none for a sentence without a tree.
    static List<String> of(Sentence sentence) {
        ParseTree tree = new ParseTree(sentence);
        if (!sentence.parse().isEmpty()) {
            tree.add(sentence.parse().heads().indexOf(ROOT), "", "");
        }
        return List.copyOf(tree.lines);
    }

    private void add(int word, String branch, String below) {
        Parse parse = sentence.parse();
        Token token = sentence.tokens().get(word);
        lines.add(branch + parse.relation(word) + "  " + token.text() + "  " + token.tag() + " " + token.lemma());
        List<Integer> dependents = parse.dependents(word);
        for (int i = 0; i < dependents.size(); i++) {
            boolean last = i == dependents.size() - 1;
            add(dependents.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }
}
