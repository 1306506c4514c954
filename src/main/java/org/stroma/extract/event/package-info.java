/// Events: a trigger with a sense and a sign, what causes it and what it is about. Events nest, and signs multiply.
@NullMarked
package org.stroma.extract.event;

import org.jspecify.annotations.NullMarked;
