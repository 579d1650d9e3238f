/**
 * The inspector's work: samples and practice tests, with every judgement beside the computed one.
 */
@NullMarked
package nl.tijdig.app.toezicht;

import org.jspecify.annotations.NullMarked;
