package org.stroma.serve.view;

/// Some words of a quote or of what stands around it.
public record Piece(String words, Role role) {

    /// What the words do.
    public enum Role {
        PLAIN(""),
        AROUND("around"),
        SUBJECT("s"),
        OBJECT("o"),
        CUE("cue");

        private final String style;

        Role(String style) {
            this.style = style;
        }

        /// Class in the style sheet; empty for none.
        public String style() {
            return style;
        }
    }
}
