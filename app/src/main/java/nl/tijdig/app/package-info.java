/** The product people log in to, one package per room. */
@NullMarked
package nl.tijdig.app;

import org.jspecify.annotations.NullMarked;
