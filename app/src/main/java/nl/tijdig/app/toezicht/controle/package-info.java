/** Where stated totals contradict each other or the cases, told in words. */
@NullMarked
package nl.tijdig.app.toezicht.controle;

import org.jspecify.annotations.NullMarked;
