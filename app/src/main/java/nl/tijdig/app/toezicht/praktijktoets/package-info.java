/** Samples and practice tests, with every judgement beside the computed one. */
@NullMarked
package nl.tijdig.app.toezicht.praktijktoets;

import org.jspecify.annotations.NullMarked;
