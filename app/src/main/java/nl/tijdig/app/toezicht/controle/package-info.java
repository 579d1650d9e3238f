/**
 * Finds where stated totals contradict each other or the cases; shows both sides, settles nothing.
 */
@NullMarked
package nl.tijdig.app.toezicht.controle;

import org.jspecify.annotations.NullMarked;
