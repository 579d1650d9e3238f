/** Judgements and agreements for the waiting children of the demonstration. */
@NullMarked
package nl.tijdig.app.wachtlijst.demonstratie;

import org.jspecify.annotations.NullMarked;
