package org.stroma.mention.dictionary;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// British spelling in the words of medicine: leukaemia, oesophagus, tumour. Names and text are both made American, so
/// that it does not matter what a list prefers.
final class AmericanSpelling {

    private record Change(byte[] british, byte[] american) {

        static Change of(String british, String american) {
            return new Change(
                    british.getBytes(StandardCharsets.US_ASCII), american.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static final List<Change> CHANGES = List.of(
            Change.of("aem", "em"),
            Change.of("anaes", "anes"),
            Change.of("caes", "ces"),
            Change.of("paed", "ped"),
            Change.of("caec", "cec"),
            Change.of("faec", "fec"),
            Change.of("gynaec", "gynec"),
            Change.of("aetiol", "etiol"),
            Change.of("naev", "nev"),
            Change.of("oedem", "edem"),
            Change.of("oesoph", "esoph"),
            Change.of("oestr", "estr"),
            Change.of("noea", "nea"),
            Change.of("rhoea", "rhea"),
            Change.of("foet", "fet"),
            Change.of("coeli", "celi"),
            Change.of("tumour", "tumor"),
            Change.of("colour", "color"),
            Change.of("behaviour", "behavior"),
            Change.of("sulph", "sulf"),
            Change.of("goitre", "goiter"),
            Change.of("fibre", "fiber"),
            Change.of("centre", "center"));

    private static final int SHORTEST = 4;

    private AmericanSpelling() {}

    /// Changes letters in place.
    ///
    /// @return where they end then
    static int of(byte[] letters, int from, int to) {
        if (to - from < SHORTEST || !mayBeBritish(letters, from, to)) {
            return to;
        }
        int end = to;
        for (Change change : CHANGES) {
            end = apply(change, letters, from, end);
        }
        return end;
    }

    private static boolean mayBeBritish(byte[] letters, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean vowels =
                    (letters[i] == 'e' || letters[i] == 'u') && (letters[i - 1] == 'o' || letters[i - 1] == 'a');
            boolean consonants = letters[i] == 'h' && letters[i - 1] == 'p' || letters[i] == 'r' && i + 2 == to;
            if (vowels || consonants) {
                return true;
            }
        }
        return false;
    }

    private static int apply(Change change, byte[] letters, int from, int to) {
        int end = to;
        for (int at = from; at + change.british.length <= end; at++) {
            if (standsAt(change.british, letters, at)) {
                int rest = at + change.british.length;
                System.arraycopy(change.american, 0, letters, at, change.american.length);
                System.arraycopy(letters, rest, letters, at + change.american.length, end - rest);
                end -= change.british.length - change.american.length;
            }
        }
        return end;
    }

    private static boolean standsAt(byte[] word, byte[] letters, int at) {
        for (int i = 0; i < word.length; i++) {
            if (letters[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
