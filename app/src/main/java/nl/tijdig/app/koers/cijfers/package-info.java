/** What share of the koersen was made with child, family and network, per GI. */
@NullMarked
package nl.tijdig.app.koers.cijfers;

import org.jspecify.annotations.NullMarked;
