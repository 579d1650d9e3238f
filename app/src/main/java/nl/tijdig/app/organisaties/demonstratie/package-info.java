/** The invented organisations of the demonstration. */
@NullMarked
package nl.tijdig.app.organisaties.demonstratie;

import org.jspecify.annotations.NullMarked;
