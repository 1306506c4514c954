package org.stroma.model.ontology;

import java.util.Locale;

/// How sure a reading has to be to become a claim.
public enum Precision {
    /// Few wrong claims, and many right ones are missed.
    HIGH,
    /// What most people want.
    BALANCED,
    /// As many right claims as wrong ones allow: the best F1.
    RECALL;

    /// What users call it.
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
