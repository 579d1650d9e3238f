/** What a toets says: the verdict with its reason, its dates and the facts that it rests on. */
@NullMarked
package nl.tijdig.kern.oordeel;

import org.jspecify.annotations.NullMarked;
