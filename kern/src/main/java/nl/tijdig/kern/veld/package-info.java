/**
 * How a fact is described once: its fields, what each may hold, and how the fact is made of them.
 */
@NullMarked
package nl.tijdig.kern.veld;

import org.jspecify.annotations.NullMarked;
