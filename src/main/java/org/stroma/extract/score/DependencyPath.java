package org.stroma.extract.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.text.Parse;

/// How the head of a stretch of words hangs on a token: the relations upwards, then those downwards.
final class DependencyPath {

    private static final int LONGEST = 4;
    private static final String NONE = "none";
    private static final String LONG = "long";

    private DependencyPath() {}

    /// Such as `<nsubj` for the subject of a verb and `<obj<nmod` for what a noun below its object belongs to.
    static String between(Parse parse, int trigger, TokenRange end) {
        if (parse.isEmpty()) {
            return NONE;
        }
        List<Integer> fromTrigger = above(parse, trigger);
        List<Integer> fromEnd = above(parse, head(parse, end));
        for (int up = 0; up < fromTrigger.size(); up++) {
            int down = fromEnd.indexOf(fromTrigger.get(up));
            if (down >= 0) {
                return up + down > LONGEST ? LONG : path(parse, fromTrigger.subList(0, up), fromEnd.subList(0, down));
            }
        }
        return LONG;
    }

    private static String path(Parse parse, List<Integer> up, List<Integer> down) {
        StringBuilder path = new StringBuilder();
        up.forEach(token -> path.append('>').append(parse.relation(token)));
        down.reversed().forEach(token -> path.append('<').append(parse.relation(token)));
        return path.toString();
    }

    /// The first token whose own head lies outside.
    private static int head(Parse parse, TokenRange stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            int above = parse.heads().get(i);
            if (above < stretch.from() || above >= stretch.to()) {
                return i;
            }
        }
        return stretch.from();
    }

    private static List<Integer> above(Parse parse, int token) {
        List<Integer> all = new ArrayList<>();
        Optional<Integer> at = Optional.of(token);
        while (at.isPresent() && all.size() <= 2 * LONGEST) {
            all.add(at.get());
            at = parse.head(at.get());
        }
        return all;
    }
}
