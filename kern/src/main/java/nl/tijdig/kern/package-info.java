/** The law as pure functions: dated facts go in, explained verdicts come out. */
@NullMarked
package nl.tijdig.kern;

import org.jspecify.annotations.NullMarked;
