/// From events to claims: which relation an event states of a cause and a theme, by their signs, kinds and classes.
@NullMarked
package org.stroma.extract.claim;

import org.jspecify.annotations.NullMarked;
