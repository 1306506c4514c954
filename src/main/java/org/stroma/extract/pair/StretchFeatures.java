package org.stroma.extract.pair;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.sentence.NameSpan;

/// The words between two names, and some before and behind them.
final class StretchFeatures {

    private static final int LONG = 14;
    private static final int SHORT = 4;
    private static final int BEFORE = 6;
    private static final int BEHIND = 5;
    private static final int MANY_NAMES = 4;
    private static final int[] LENGTHS = {20, 13, 9, 6, 4, 3, 2, 1};

    private final PairWords words;
    private final NameSpan first;
    private final NameSpan last;
    private final String order;
    private final String types;
    private final List<String> all = new ArrayList<>();

    private StretchFeatures(PairWords words, NameSpan subject, NameSpan object, String order, String types) {
        boolean forth = subject.from() < object.from();
        this.words = words;
        this.first = forth ? subject : object;
        this.last = forth ? object : subject;
        this.order = order;
        this.types = types;
    }

    static List<String> of(PairWords words, NameSpan subject, NameSpan object, String order, String types) {
        StretchFeatures features = new StretchFeatures(words, subject, object, order, types);
        features.lengths();
        features.between();
        features.around();
        return features.all;
    }

    private int length() {
        return last.from() - first.to();
    }

    private void lengths() {
        int length = 0;
        for (int each : LENGTHS) {
            length = length == 0 && length() >= each ? each : length;
        }
        all.add("length=" + length + order);
        long names = words.graph().names().stream()
                .filter(name -> name.from() >= first.to() && name.to() <= last.from())
                .count();
        all.add("names-between=" + Math.min(names, MANY_NAMES));
        if (words.graph().listedWith(first.head()).contains(last.head())) {
            all.add("listed");
        }
    }

    private void between() {
        for (int i = first.to(); i < last.from(); i++) {
            if (length() <= LONG) {
                all.add("between=" + order + words.word(i));
                all.add("between-sense=" + order + words.sense(i));
                if (i + 1 < last.from()) {
                    all.add("between-two=" + order + words.word(i) + " " + words.word(i + 1));
                }
            } else {
                all.add("far-between-sense=" + order + words.sense(i));
            }
        }
        if (length() <= SHORT) {
            StringBuilder lemmas = new StringBuilder(order);
            StringBuilder senses = new StringBuilder(order);
            for (int i = first.to(); i < last.from(); i++) {
                lemmas.append(' ').append(words.word(i));
                senses.append(' ').append(words.sense(i));
            }
            all.add("all-between=" + lemmas);
            all.add("all-between+types=" + lemmas + " " + types);
            all.add("all-between-sense=" + senses);
        }
    }

    private void around() {
        for (int i = Math.max(0, first.from() - BEFORE); i < first.from(); i++) {
            all.add("before=" + order + words.word(i));
            all.add("before-sense=" + order + words.sense(i));
        }
        for (int i = last.to(); i < Math.min(words.words().length, last.to() + BEHIND); i++) {
            all.add("behind=" + order + words.word(i));
            all.add("behind-sense=" + order + words.sense(i));
        }
    }
}
