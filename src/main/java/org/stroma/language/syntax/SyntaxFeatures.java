package org.stroma.language.syntax;

import java.util.List;
import org.stroma.language.features.FeatureTemplates;
import org.stroma.language.features.Hash;
import org.stroma.language.features.WordForm;
import org.stroma.language.features.WordForms;

/// What the next move of the parser hangs on: the words and tags at the top of the stack and at the front of the
/// words to come, their heads and dependents, alone and together (Zhang and Nivre, ACL 2011), and how the words
/// end.
public final class SyntaxFeatures extends FeatureTemplates {

    /// No state has more features than this.
    public static final int MOST = 192;

    private static final int FAR = 10;

    private final WordForms known = new WordForms();
    private WordForm[] forms = {};
    private int[] tags = {};

    /// Turns to the next sentence.
    public void turnTo(List<String> words, List<String> pennTags) {
        forms = known.of(words);
        tags = new int[pennTags.size() + 1];
        for (int i = 0; i < pennTags.size(); i++) {
            tags[i] = Hash.of(pennTags.get(i));
        }
        tags[pennTags.size()] = 2;
    }

    /// Puts the features of a state into the array and says how many they are.
    public int of(ArcEager state, int[] features) {
        begin(features);
        int s0 = state.stack(0);
        int n0 = state.next();
        ofWords(state, s0, n0);
        ofPairs(state, s0, n0);
        ofTree(state, s0, n0);
        ofCounts(state, s0, n0);
        ofMake(state, s0, n0);
        return size();
    }

    private void ofWords(ArcEager state, int s0, int n0) {
        put(0, 1);
        each(1, s0);
        each(4, n0);
        each(7, state.ahead(1));
        each(10, state.ahead(2));
        each(13, state.ahead(3));
        each(16, state.stack(1));
        each(19, state.stack(2));
        put(22, tag(s0 - 1), tag(s0));
        put(23, tag(s0), tag(s0 + 1));
        put(24, tag(n0 - 1), tag(n0));
        put(25, tag(n0 - 2), tag(n0 - 1), tag(n0));
        put(26, word(n0 - 1), tag(n0));
        put(27, word(s0 + 1), tag(s0));
    }

    private void ofPairs(ArcEager state, int s0, int n0) {
        int sw = word(s0);
        int st = tag(s0);
        int nw = word(n0);
        int nt = tag(n0);
        int n1 = tag(state.ahead(1));
        int n2 = tag(state.ahead(2));
        int s1 = tag(state.stack(1));
        int s = Hash.of(1, sw, st);
        int n = Hash.of(2, nw, nt);
        put(30, s, n);
        put(31, s, nw);
        put(32, sw, n);
        put(33, s, nt);
        put(34, st, n);
        put(35, sw, nw);
        put(36, st, nt);
        put(37, nt, n1);
        put(38, nt, n1, n2);
        put(39, st, nt, n1);
        put(40, s1, st, nt);
        put(41, s1, nt);
        put(42, word(state.stack(1)), nw);
        put(43, sw, nt, n1);
        put(44, st, nw, n1);
        put(45, st, nt, word(state.ahead(1)));
        put(46, s1, st, nw);
        put(47, nw, n1);
        put(48, st, nt, Hash.of(3, n1, n2));
        put(49, s1, sw, nt);
        put(50, nw, word(state.ahead(1)));
        put(51, nw, n1, n2);
    }

    private void ofTree(ArcEager state, int s0, int n0) {
        int st = tag(s0);
        int nt = tag(n0);
        int head = state.head(s0);
        int head2 = state.head(head);
        int l = state.firstLeft(s0);
        int r = state.firstRight(s0);
        int nl = state.firstLeft(n0);
        related(60, state, head);
        related(63, state, l);
        related(66, state, r);
        related(69, state, nl);
        put(72, state.relation(s0));
        put(73, tag(head2));
        put(74, word(head2));
        related(76, state, state.secondLeft(s0));
        related(79, state, state.secondRight(s0));
        related(82, state, state.secondLeft(n0));
        put(85, tag(head), st, nt);
        put(86, st, tag(l), nt);
        put(87, st, tag(r), nt);
        put(88, st, nt, tag(nl));
        put(89, st, tag(l), tag(state.secondLeft(s0)));
        put(90, st, tag(r), tag(state.secondRight(s0)));
        put(91, st, tag(head), tag(head2));
        put(92, nt, tag(nl), tag(state.secondLeft(n0)));
        put(93, state.relation(l), st, nt);
        put(94, state.relation(r), st, nt);
        put(95, state.relation(nl), st, nt);
        put(96, state.relation(s0), st, nt);
        put(97, state.relation(s0), word(s0), nt);
        put(98, state.relation(r), word(s0), word(r));
        put(99, state.relation(s0), word(head), nt);
        put(100, word(head), word(s0), nt);
        put(101, word(head), word(n0), nt);
        put(102, word(r), word(n0), st);
    }

    private void ofCounts(ArcEager state, int s0, int n0) {
        int sw = word(s0);
        int st = tag(s0);
        int nw = word(n0);
        int nt = tag(n0);
        int far = s0 < 0 ? 0 : Math.min(FAR, n0 - s0);
        put(110, sw, far);
        put(111, st, far);
        put(112, nw, far);
        put(113, nt, far);
        put(114, sw, nw, far);
        put(115, st, nt, far);
        put(116, sw, state.rights(s0));
        put(117, st, state.rights(s0));
        put(118, sw, state.lefts(s0));
        put(119, st, state.lefts(s0));
        put(120, nw, state.lefts(n0));
        put(121, nt, state.lefts(n0));
        int right = fold(state.rightRelations(s0));
        int left = fold(state.leftRelations(s0));
        int next = fold(state.leftRelations(n0));
        put(122, sw, right);
        put(123, st, right);
        put(124, sw, left);
        put(125, st, left);
        put(126, nw, next);
        put(127, nt, next);
        put(128, st, nt, right);
        put(129, st, nt, next);
        put(130, sw, nt, right);
        put(131, st, nt, left);
    }

    private void ofMake(ArcEager state, int s0, int n0) {
        WordForm s = form(s0);
        WordForm n = form(n0);
        WordForm n1 = form(state.ahead(1));
        int st = tag(s0);
        int nt = tag(n0);
        put(140, s.ends[2], st);
        put(141, n.ends[2], nt);
        put(142, s.ends[2], nt);
        put(143, n.ends[2], st);
        put(144, s.ends[2], n.ends[2]);
        put(145, s.shape, n.shape);
        put(146, s.shape, nt);
        put(147, n.shape, st);
        put(148, s.ends[1], n.ends[1], Hash.of(4, st, nt));
        put(149, n1.ends[2], nt);
        put(150, s.exact);
        put(151, n.exact);
        put(152, s.ends[3], st);
        put(153, n.ends[3], nt);
    }

    private void each(int template, int i) {
        put(template, word(i));
        put(template + 1, tag(i));
        put(template + 2, word(i), tag(i));
    }

    private void related(int template, ArcEager state, int i) {
        put(template, word(i));
        put(template + 1, tag(i));
        put(template + 2, state.relation(i));
    }

    private WordForm form(int i) {
        return i < 0 || i >= forms.length ? WordForm.NONE : forms[i];
    }

    private int word(int i) {
        return form(i).plain;
    }

    private int tag(int i) {
        return i < 0 || i >= tags.length ? 1 : tags[i];
    }

    private static int fold(long relations) {
        return (int) (relations ^ relations >>> 32);
    }
}
