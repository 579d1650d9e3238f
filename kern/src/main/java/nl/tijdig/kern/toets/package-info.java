/** Judges dossiers: the rules of normen.md as pure functions of facts and peildatum. */
@NullMarked
package nl.tijdig.kern.toets;

import org.jspecify.annotations.NullMarked;
