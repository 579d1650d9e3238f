/** The rules of the house for this build unit, each proven by a wrong example. */
@NullMarked
package nl.tijdig.kern.huis;

import org.jspecify.annotations.NullMarked;
