/** The share of the inspector in the demonstration. */
@NullMarked
package nl.tijdig.app.toezicht.demonstratie;

import org.jspecify.annotations.NullMarked;
